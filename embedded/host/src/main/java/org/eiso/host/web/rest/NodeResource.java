package org.eiso.host.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.CopyService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessPermission;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;

/** One node: reading, changing, deleting, moving and copying it. */
public final class NodeResource implements RestResource {

    static final String NODE = "/alfresco/versions/1/nodes/{node}";

    private final NodeService nodeService;
    private final PermissionService permissionService;
    private final OwnableService ownableService;
    private final AuthorityService authorityService;
    private final CopyService copyService;
    private final DictionaryService dictionaryService;
    private final NodeAliases aliases;
    private final NodeView view;
    private final PropertyValues values;

    public NodeResource(
            NodeService nodeService,
            PermissionService permissionService,
            OwnableService ownableService,
            AuthorityService authorityService,
            CopyService copyService,
            DictionaryService dictionaryService,
            NodeAliases aliases,
            NodeView view,
            PropertyValues values) {
        this.nodeService = nodeService;
        this.permissionService = permissionService;
        this.ownableService = ownableService;
        this.authorityService = authorityService;
        this.copyService = copyService;
        this.dictionaryService = dictionaryService;
        this.aliases = aliases;
        this.view = view;
        this.values = values;
    }

    @Override
    public void register(RestRoutes routes) {
        routes.add("GET", NODE, this::get);
        routes.add("PUT", NODE, this::update);
        routes.add("DELETE", NODE, this::delete);
        routes.add("POST", NODE + "/move", this::move);
        routes.add("POST", NODE + "/copy", this::copy);
    }

    private RestResponse get(RestRequest request) {
        return RestResponse.entry(view.whole(node(request), request.names("include")));
    }

    private NodeRef node(RestRequest request) {
        return aliases.resolve(request.path("node"));
    }

    private RestResponse update(RestRequest request) {
        NodeRef node = node(request);
        JsonNode body = request.json();
        String name = RestRequest.optional(body, "name");
        if (body.has("nodeType")) {
            specialise(node, values.name(RestRequest.required(body, "nodeType")));
        }
        if (body.has("aspectNames")) {
            setAspects(node, body.get("aspectNames"));
        }
        if (body.has("properties") || name != null) {
            @SuppressWarnings("NullAway") // a null value removes the property
            Map<QName, Serializable> properties =
                    new HashMap<>(body.has("properties") ? values.fromJson(body.get("properties")) : Map.of());
            if (name != null) {
                properties.put(ContentModel.PROP_NAME, name);
            }
            nodeService.addProperties(node, properties);
        }
        if (body.has("permissions")) {
            setPermissions(node, body.get("permissions"));
        }
        return RestResponse.entry(view.whole(node, request.names("include")));
    }

    private void specialise(NodeRef node, QName type) {
        QName current = nodeService.getType(node);
        if (type.equals(current)) {
            return;
        }
        if (dictionaryService.getType(type) == null || !dictionaryService.isSubClass(type, current)) {
            throw RestException.invalid("A node of type " + values.prefixed(current) + " cannot become "
                    + values.prefixed(type) + ", which is not below it");
        }
        nodeService.setType(node, type);
    }

    private void setAspects(NodeRef node, JsonNode names) {
        Set<QName> wanted = new HashSet<>();
        for (JsonNode name : names) {
            QName aspect = values.name(name.asText());
            if (dictionaryService.getAspect(aspect) == null) {
                throw RestException.invalid("Unknown aspect: " + name.asText());
            }
            wanted.add(aspect);
        }
        Set<QName> present = nodeService.getAspects(node);
        Set<QName> ofType = new HashSet<>(
                dictionaryService.getType(nodeService.getType(node)).getDefaultAspectNames());
        for (QName aspect : present) {
            boolean kept = wanted.contains(aspect)
                    || ofType.contains(aspect)
                    || aspect.equals(ContentModel.ASPECT_AUDITABLE)
                    || aspect.getNamespaceURI().equals(NamespaceService.SYSTEM_MODEL_1_0_URI);
            if (!kept) {
                nodeService.removeAspect(node, aspect);
            }
        }
        for (QName aspect : wanted) {
            if (!present.contains(aspect)) {
                nodeService.addAspect(node, aspect, null);
            }
        }
    }

    private void setPermissions(NodeRef node, JsonNode permissions) {
        if (permissions.has("isInheritanceEnabled")) {
            permissionService.setInheritParentPermissions(
                    node, permissions.get("isInheritanceEnabled").asBoolean());
        }
        if (permissions.has("locallySet")) {
            for (AccessPermission permission : permissionService.getAllSetPermissions(node)) {
                if (permission.isSetDirectly()) {
                    permissionService.deletePermission(node, permission.getAuthority(), permission.getPermission());
                }
            }
            for (JsonNode permission : permissions.get("locallySet")) {
                String status = RestRequest.optional(permission, "accessStatus");
                permissionService.setPermission(
                        node,
                        RestRequest.required(permission, "authorityId"),
                        RestRequest.required(permission, "name"),
                        status == null || status.equals(AccessStatus.ALLOWED.name()));
            }
        }
    }

    private RestResponse delete(RestRequest request) {
        NodeRef node = node(request);
        if (request.path("node").startsWith("-") || node.equals(aliases.resolve("-root-"))) {
            throw RestException.denied("Cannot delete: " + request.path("node"));
        }
        if (request.flag("permanent", false)) {
            if (!authorityService.hasAdminAuthority()
                    && !AuthenticationUtil.getRunAsUser().equals(ownableService.getOwner(node))) {
                throw RestException.denied("Only the owner or an administrator deletes for good");
            }
            nodeService.addAspect(node, ContentModel.ASPECT_TEMPORARY, null);
        }
        nodeService.deleteNode(node);
        return RestResponse.nothing();
    }

    private RestResponse move(RestRequest request) {
        NodeRef node = node(request);
        JsonNode body = request.json();
        NodeRef target = aliases.resolve(RestRequest.required(body, "targetParentId"));
        String name = RestRequest.optional(body, "name");
        nodeService.moveNode(node, target, ContentModel.ASSOC_CONTAINS, childName(node, name));
        if (name != null) {
            nodeService.setProperty(node, ContentModel.PROP_NAME, name);
        }
        return RestResponse.entry(view.whole(node, request.names("include")));
    }

    private RestResponse copy(RestRequest request) {
        NodeRef node = node(request);
        JsonNode body = request.json();
        NodeRef target = aliases.resolve(RestRequest.required(body, "targetParentId"));
        String name = RestRequest.optional(body, "name");
        NodeRef copy =
                copyService.copyAndRename(node, target, ContentModel.ASSOC_CONTAINS, childName(node, name), true);
        if (name != null) {
            nodeService.setProperty(copy, ContentModel.PROP_NAME, name);
        }
        return RestResponse.created(view.whole(copy, request.names("include")));
    }

    private QName childName(NodeRef node, @Nullable String name) {
        String childName = name == null ? (String) nodeService.getProperty(node, ContentModel.PROP_NAME) : name;
        return QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(childName));
    }
}

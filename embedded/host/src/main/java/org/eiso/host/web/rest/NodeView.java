package org.eiso.host.web.rest;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessPermission;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;

/** Nodes as the REST API shows them to the user who asks. */
public final class NodeView {

    /** Properties that have a field of their own. */
    private static final Set<QName> FIELDS = Set.of(
            ContentModel.PROP_NAME,
            ContentModel.PROP_CREATED,
            ContentModel.PROP_CREATOR,
            ContentModel.PROP_MODIFIED,
            ContentModel.PROP_MODIFIER,
            ContentModel.PROP_ACCESSED);

    private final NodeService nodeService;
    private final PermissionService permissionService;
    private final LockService lockService;
    private final DictionaryService dictionaryService;
    private final MimetypeService mimetypeService;
    private final PersonView people;
    private final PropertyValues values;

    public NodeView(
            NodeService nodeService,
            PermissionService permissionService,
            LockService lockService,
            DictionaryService dictionaryService,
            MimetypeService mimetypeService,
            PersonView people,
            PropertyValues values) {
        this.nodeService = nodeService;
        this.permissionService = permissionService;
        this.lockService = lockService;
        this.dictionaryService = dictionaryService;
        this.mimetypeService = mimetypeService;
        this.people = people;
        this.values = values;
    }

    /** A node with its aspects and properties. */
    Map<String, Object> whole(NodeRef node, Set<String> include) {
        Set<String> all = new TreeSet<>(include);
        all.add("aspectNames");
        all.add("properties");
        return of(node, all);
    }

    /** A node with its main fields and what is to be included. */
    Map<String, Object> of(NodeRef node, Set<String> include) {
        Map<QName, Serializable> properties = nodeService.getProperties(node);
        QName type = nodeService.getType(node);
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", node.getId());
        view.put("name", Objects.toString(properties.get(ContentModel.PROP_NAME), node.getId()));
        view.put("nodeType", values.prefixed(type));
        view.put("isFolder", isFolder(type));
        view.put("isFile", isFile(type));
        view.put("isLocked", lockService.isLocked(node));
        putDate(view, "createdAt", properties.get(ContentModel.PROP_CREATED));
        putUser(view, "createdByUser", properties.get(ContentModel.PROP_CREATOR));
        putDate(view, "modifiedAt", properties.get(ContentModel.PROP_MODIFIED));
        putUser(view, "modifiedByUser", properties.get(ContentModel.PROP_MODIFIER));
        ChildAssociationRef parent = nodeService.getPrimaryParent(node);
        if (parent.getParentRef() != null) {
            view.put("parentId", parent.getParentRef().getId());
        }
        if (properties.get(ContentModel.PROP_CONTENT) instanceof ContentData content) {
            view.put("content", content(content));
        }
        include(view, node, type, properties, include);
        return view;
    }

    private void include(
            Map<String, Object> view,
            NodeRef node,
            QName type,
            Map<QName, Serializable> properties,
            Set<String> include) {
        if (include.contains("aspectNames")) {
            view.put("aspectNames", aspectNames(node));
        }
        if (include.contains("properties")) {
            view.put("properties", values.toJson(shown(properties)));
        }
        if (include.contains("path")) {
            view.put("path", path(node));
        }
        if (include.contains("allowableOperations")) {
            view.put("allowableOperations", allowableOperations(node, type));
        }
        if (include.contains("permissions")) {
            view.put("permissions", permissions(node));
        }
        if (include.contains("association")) {
            ChildAssociationRef parent = nodeService.getPrimaryParent(node);
            view.put("association", Map.of("isPrimary", true, "assocType", values.prefixed(parent.getTypeQName())));
        }
    }

    boolean isFolder(QName type) {
        return dictionaryService.isSubClass(type, ContentModel.TYPE_FOLDER)
                && !dictionaryService.isSubClass(type, ContentModel.TYPE_SYSTEM_FOLDER);
    }

    boolean isFile(QName type) {
        return dictionaryService.isSubClass(type, ContentModel.TYPE_CONTENT);
    }

    private Map<String, Object> content(ContentData content) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("mimeType", content.getMimetype());
        view.put(
                "mimeTypeName",
                mimetypeService.getDisplaysByMimetype().getOrDefault(content.getMimetype(), content.getMimetype()));
        view.put("sizeInBytes", content.getSize());
        view.put("encoding", content.getEncoding());
        return view;
    }

    private Set<String> aspectNames(NodeRef node) {
        Set<String> names = new TreeSet<>();
        for (QName aspect : nodeService.getAspects(node)) {
            if (!aspect.getNamespaceURI().equals(NamespaceService.SYSTEM_MODEL_1_0_URI)) {
                names.add(values.prefixed(aspect));
            }
        }
        return names;
    }

    /** System properties and contents are not shown as properties. */
    private Map<QName, Serializable> shown(Map<QName, Serializable> properties) {
        Map<QName, Serializable> shown = new HashMap<>(properties);
        shown.keySet()
                .removeIf(name -> FIELDS.contains(name)
                        || name.getNamespaceURI().equals(NamespaceService.SYSTEM_MODEL_1_0_URI)
                        || isContent(dictionaryService.getProperty(name)));
        return shown;
    }

    private static boolean isContent(@Nullable PropertyDefinition property) {
        return property != null && property.getDataType().getName().equals(DataTypeDefinition.CONTENT);
    }

    private Map<String, Object> path(NodeRef node) {
        List<Map<String, Object>> elements = new ArrayList<>();
        boolean complete = true;
        try {
            NodeRef parent = nodeService.getPrimaryParent(node).getParentRef();
            while (parent != null && !nodeService.getType(parent).equals(ContentModel.TYPE_STOREROOT)) {
                Map<String, Object> element = new LinkedHashMap<>();
                element.put("id", parent.getId());
                element.put("name", Objects.toString(nodeService.getProperty(parent, ContentModel.PROP_NAME), ""));
                element.put("nodeType", values.prefixed(nodeService.getType(parent)));
                element.put("aspectNames", aspectNames(parent));
                elements.add(element);
                parent = nodeService.getPrimaryParent(parent).getParentRef();
            }
        } catch (AccessDeniedException e) {
            complete = false;
        }
        Collections.reverse(elements);
        StringBuilder name = new StringBuilder();
        elements.forEach(element -> name.append('/').append(element.get("name")));
        Map<String, Object> path = new LinkedHashMap<>();
        path.put("name", name.toString());
        path.put("isComplete", complete);
        path.put("elements", elements);
        return path;
    }

    private List<String> allowableOperations(NodeRef node, QName type) {
        List<String> operations = new ArrayList<>();
        if (isAllowed(node, PermissionService.DELETE)) {
            operations.add("delete");
        }
        if (isAllowed(node, PermissionService.WRITE)) {
            operations.add("update");
        }
        if (isFolder(type) && isAllowed(node, PermissionService.CREATE_CHILDREN)) {
            operations.add("create");
        }
        if (isAllowed(node, PermissionService.CHANGE_PERMISSIONS)) {
            operations.add("updatePermissions");
        }
        return operations;
    }

    private boolean isAllowed(NodeRef node, String permission) {
        return permissionService.hasPermission(node, permission) == AccessStatus.ALLOWED;
    }

    private Map<String, Object> permissions(NodeRef node) {
        List<Map<String, Object>> inherited = new ArrayList<>();
        List<Map<String, Object>> own = new ArrayList<>();
        for (AccessPermission permission : permissionService.getAllSetPermissions(node)) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("authorityId", permission.getAuthority());
            entry.put("name", permission.getPermission());
            entry.put("accessStatus", permission.getAccessStatus().name());
            (permission.isInherited() ? inherited : own).add(entry);
        }
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("isInheritanceEnabled", permissionService.getInheritParentPermissions(node));
        if (!inherited.isEmpty()) {
            view.put("inherited", inherited);
        }
        if (!own.isEmpty()) {
            view.put("locallySet", own);
        }
        view.put("settable", new TreeSet<>(permissionService.getSettablePermissions(node)));
        return view;
    }

    private static void putDate(Map<String, Object> view, String field, @Nullable Serializable value) {
        if (value instanceof Date date) {
            view.put(field, PropertyValues.timestamp(date));
        }
    }

    private void putUser(Map<String, Object> view, String field, @Nullable Serializable user) {
        if (user != null) {
            view.put(field, Map.of("id", user.toString(), "displayName", people.displayName(user.toString())));
        }
    }
}

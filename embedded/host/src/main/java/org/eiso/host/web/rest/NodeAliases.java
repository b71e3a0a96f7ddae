package org.eiso.host.web.rest;

import java.util.List;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

/** Turns node ids and the aliases {@code -root-}, {@code -my-} and {@code -shared-} into node references. */
public final class NodeAliases {

    private static final QName COMPANY_HOME = QName.createQName(NamespaceService.APP_MODEL_1_0_URI, "company_home");
    private static final QName SHARED = QName.createQName(NamespaceService.APP_MODEL_1_0_URI, "shared");

    private final NodeService nodeService;
    private final PersonService personService;

    /** @param nodeService the one that does not check rights: where the root is, is no secret */
    public NodeAliases(NodeService nodeService, PersonService personService) {
        this.nodeService = nodeService;
        this.personService = personService;
    }

    /** @throws RestException 404 if there is no such node; whether it may be read is not checked */
    NodeRef resolve(String id) {
        NodeRef node =
                switch (id) {
                    case "-root-" ->
                        child(
                                nodeService.getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE),
                                ContentModel.ASSOC_CHILDREN,
                                COMPANY_HOME,
                                id);
                    case "-shared-" -> child(resolve("-root-"), ContentModel.ASSOC_CONTAINS, SHARED, id);
                    case "-my-" -> home();
                    default -> new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id);
                };
        if (!nodeService.exists(node)) {
            throw RestException.noEntity(id);
        }
        return node;
    }

    private NodeRef child(NodeRef parent, QName type, QName name, String alias) {
        List<ChildAssociationRef> found = nodeService.getChildAssocs(parent, type, RegexQNamePattern.MATCH_ALL);
        return found.stream()
                .filter(child -> child.getQName().equals(name))
                .findFirst()
                .map(ChildAssociationRef::getChildRef)
                .orElseThrow(() -> RestException.noEntity(alias));
    }

    private NodeRef home() {
        NodeRef person = personService.getPersonOrNull(AuthenticationUtil.getFullyAuthenticatedUser());
        if (person != null && nodeService.getProperty(person, ContentModel.PROP_HOMEFOLDER) instanceof NodeRef home) {
            return home;
        }
        throw RestException.noEntity("-my-");
    }
}

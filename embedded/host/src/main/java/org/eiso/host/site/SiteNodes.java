package org.eiso.host.site;

import java.util.List;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.site.SiteDoesNotExistException;
import org.alfresco.repo.site.SiteModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.site.SiteService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** Finds sites and their containers. A site that the caller may not read does not exist for them. */
final class SiteNodes {
    private static final QName COMPANY_HOME =
            QName.createQName("http://www.alfresco.org/model/application/1.0", "company_home");
    static final QName SITES = QName.createQName(SiteModel.SITE_MODEL_URL, "sites");

    private final NodeService nodes;
    private final PermissionService permissions;
    private final DictionaryService dictionary;

    SiteNodes(NodeService nodes, PermissionService permissions, DictionaryService dictionary) {
        this.nodes = nodes;
        this.permissions = permissions;
        this.dictionary = dictionary;
    }

    NodeRef companyHome() {
        return only(nodes.getChildAssocs(
                        nodes.getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE),
                        ContentModel.ASSOC_CHILDREN,
                        COMPANY_HOME))
                .orElseThrow(() -> new IllegalStateException("The repository has no company home"));
    }

    Optional<NodeRef> sites() {
        return only(nodes.getChildAssocs(companyHome(), ContentModel.ASSOC_CONTAINS, SITES));
    }

    NodeRef root() {
        return sites().orElseThrow(() -> new IllegalStateException("The repository has no folder for sites"));
    }

    private static Optional<NodeRef> only(List<ChildAssociationRef> found) {
        return found.stream().findFirst().map(ChildAssociationRef::getChildRef);
    }

    /** Every site, whoever asks. */
    List<NodeRef> all() {
        return nodes.getChildAssocs(root()).stream()
                .map(ChildAssociationRef::getChildRef)
                .filter(this::isSite)
                .toList();
    }

    Optional<NodeRef> any(String shortName) {
        return Optional.ofNullable(nodes.getChildByName(root(), ContentModel.ASSOC_CONTAINS, shortName))
                .filter(this::isSite);
    }

    Optional<NodeRef> readable(String shortName) {
        return any(shortName).filter(this::isReadable);
    }

    boolean isReadable(NodeRef site) {
        return permissions.hasPermission(site, PermissionService.READ_PROPERTIES) == AccessStatus.ALLOWED;
    }

    NodeRef require(String shortName) {
        return readable(shortName).orElseThrow(() -> new SiteDoesNotExistException(shortName));
    }

    StoredSite read(NodeRef site) {
        return new StoredSite(site, nodes.getProperties(site));
    }

    /** The site that a node is or lies in. */
    Optional<NodeRef> around(NodeRef node) {
        NodeRef current = node;
        while (current != null && nodes.exists(current)) {
            if (isSite(current)) {
                return Optional.of(current);
            }
            ChildAssociationRef parent = nodes.getPrimaryParent(current);
            current = parent == null ? null : parent.getParentRef();
        }
        return Optional.empty();
    }

    private boolean isSite(NodeRef node) {
        return dictionary.isSubClass(nodes.getType(node), SiteModel.TYPE_SITE);
    }

    Optional<NodeRef> container(NodeRef site, String componentId) {
        return Optional.ofNullable(
                nodes.getChildByName(site, ContentModel.ASSOC_CONTAINS, SiteNodes.containerName(componentId)));
    }

    static String containerName(String componentId) {
        return SiteService.DOCUMENT_LIBRARY.equalsIgnoreCase(componentId) ? SiteService.DOCUMENT_LIBRARY : componentId;
    }

    List<NodeRef> folders(NodeRef site) {
        return nodes.getChildAssocs(site).stream()
                .map(ChildAssociationRef::getChildRef)
                .filter(child -> dictionary.isSubClass(nodes.getType(child), ContentModel.TYPE_FOLDER))
                .toList();
    }

    static QName named(String name) {
        return QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, name);
    }
}

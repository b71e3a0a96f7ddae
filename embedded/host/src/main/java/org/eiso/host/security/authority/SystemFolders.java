package org.eiso.host.security.authority;

import java.util.List;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** The containers below {@code /sys:system} that hold people, groups and zones. */
public final class SystemFolders {
    private final NodeService nodes;

    SystemFolders(NodeService nodes) {
        this.nodes = nodes;
    }

    static QName system(String name) {
        return QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, name);
    }

    public NodeRef root() {
        return nodes.getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
    }

    public NodeRef system() {
        return childOrCreate(root(), "system");
    }

    public NodeRef people() {
        return childOrCreate(system(), "people");
    }

    public NodeRef authorities() {
        return childOrCreate(system(), "authorities");
    }

    public NodeRef zones() {
        return childOrCreate(system(), "zones");
    }

    private NodeRef childOrCreate(NodeRef parent, String name) {
        return child(parent, system(name)).orElseGet(() -> nodes.createNode(
                        parent, ContentModel.ASSOC_CHILDREN, system(name), ContentModel.TYPE_CONTAINER)
                .getChildRef());
    }

    Optional<NodeRef> child(NodeRef parent, QName name) {
        List<ChildAssociationRef> found = nodes.getChildAssocs(parent, ContentModel.ASSOC_CHILDREN, name);
        return found.stream().findFirst().map(ChildAssociationRef::getChildRef);
    }
}

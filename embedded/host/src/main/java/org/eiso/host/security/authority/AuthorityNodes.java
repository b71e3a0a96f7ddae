package org.eiso.host.security.authority;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** Makes and changes the nodes of groups and zones. */
final class AuthorityNodes {
    private final NodeService nodes;
    private final SystemFolders folders;

    AuthorityNodes(NodeService nodes, SystemFolders folders) {
        this.nodes = nodes;
        this.folders = folders;
    }

    static QName named(String name) {
        return QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, name);
    }

    NodeRef createContainer(String name, String displayName, Map<QName, Serializable> more) {
        Map<QName, Serializable> properties = new HashMap<>(more);
        properties.put(ContentModel.PROP_AUTHORITY_NAME, name);
        properties.put(ContentModel.PROP_AUTHORITY_DISPLAY_NAME, displayName);
        return nodes.createNode(
                        folders.authorities(),
                        ContentModel.ASSOC_CHILDREN,
                        named(name),
                        ContentModel.TYPE_AUTHORITY_CONTAINER,
                        properties)
                .getChildRef();
    }

    void addMember(NodeRef group, NodeRef member, String memberName) {
        nodes.addChild(group, member, ContentModel.ASSOC_MEMBER, named(memberName));
    }

    void removeMember(NodeRef group, NodeRef member) {
        for (ChildAssociationRef link : nodes.getChildAssocs(group)) {
            if (link.getTypeQName().equals(ContentModel.ASSOC_MEMBER)
                    && link.getChildRef().equals(member)) {
                nodes.removeChildAssociation(link);
            }
        }
    }

    void delete(NodeRef authority) {
        nodes.deleteNode(authority);
    }

    Serializable property(NodeRef authority, QName property) {
        return nodes.getProperty(authority, property);
    }

    void setProperty(NodeRef authority, QName property, Serializable value) {
        nodes.setProperty(authority, property, value);
    }

    Optional<NodeRef> zone(String name) {
        return folders.child(folders.zones(), named(name));
    }

    NodeRef zoneOrCreate(String name) {
        return zone(name).orElseGet(() -> nodes.createNode(
                        folders.zones(),
                        ContentModel.ASSOC_CHILDREN,
                        named(name),
                        ContentModel.TYPE_ZONE,
                        Map.of(ContentModel.PROP_NAME, name))
                .getChildRef());
    }

    void addToZones(NodeRef authority, String name, Set<String> zones) {
        for (String zone : zones) {
            nodes.addChild(zoneOrCreate(zone), authority, ContentModel.ASSOC_IN_ZONE, named(name));
        }
    }

    Map<String, ChildAssociationRef> zonesOf(NodeRef authority) {
        Map<String, ChildAssociationRef> zones = new HashMap<>();
        for (ChildAssociationRef link : nodes.getParentAssocs(authority)) {
            if (link.getTypeQName().equals(ContentModel.ASSOC_IN_ZONE)) {
                zones.put((String) nodes.getProperty(link.getParentRef(), ContentModel.PROP_NAME), link);
            }
        }
        return zones;
    }

    void removeLink(ChildAssociationRef link) {
        nodes.removeChildAssociation(link);
    }
}

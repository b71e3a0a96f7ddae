package org.eiso.host.node;

import java.util.ArrayList;
import java.util.List;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.Path;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;

/** The ways from a store's root to a node. */
final class NodePaths {
    private final NodeReader nodes;

    NodePaths(NodeReader nodes) {
        this.nodes = nodes;
    }

    /** The way by primary associations. */
    Path primary(NodeState node) {
        Path path = new Path();
        NodeState current = node;
        for (ChildAssoc parent = nodes.primaryParent(current); parent != null; parent = nodes.primaryParent(current)) {
            path.prepend(element(parent));
            current = nodes.get(parent.ref().getParentRef());
        }
        return path.prepend(root(current));
    }

    /** All ways, the primary one first. */
    List<Path> all(NodeState node) {
        List<ChildAssoc> parents = nodes.parents(node);
        if (parents.isEmpty()) {
            return List.of(new Path().append(root(node)));
        }
        List<Path> paths = new ArrayList<>();
        for (ChildAssoc parent : parents) {
            for (Path above : all(nodes.get(parent.ref().getParentRef()))) {
                paths.add(above.append(element(parent)));
            }
        }
        return paths;
    }

    private static Path.Element element(ChildAssoc assoc) {
        ChildAssociationRef ref = assoc.ref();
        return new Path.ChildAssocElement(new ChildAssociationRef(
                ref.getTypeQName(), ref.getParentRef(), ref.getQName(), ref.getChildRef(), ref.isPrimary(), -1));
    }

    private static Path.Element root(NodeState node) {
        return new Path.ChildAssocElement(rootRef(node, null));
    }

    /** As Alfresco writes a root: an association without type, name and parent. */
    @SuppressWarnings("NullAway") // the class is not annotated for null
    private static ChildAssociationRef rootRef(NodeState node, @Nullable QName none) {
        return new ChildAssociationRef(none, null, none, node.ref);
    }
}

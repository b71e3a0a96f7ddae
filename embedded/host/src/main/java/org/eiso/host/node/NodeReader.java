package org.eiso.host.node;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.jspecify.annotations.Nullable;

/** Finds nodes, each once per transaction. */
final class NodeReader {
    private static final int MOST_AHEAD = 1000;

    private final NodeTables tables;
    private final AssociationTables associations;

    NodeReader(NodeTables tables, AssociationTables associations) {
        this.tables = tables;
        this.associations = associations;
    }

    @Nullable
    NodeState find(NodeRef ref) {
        NodeSession session = NodeSession.current();
        NodeState known = session.byRef.get(ref);
        if (known == null) {
            known = tables.load(ref);
            if (known != null) {
                session.remember(known);
            }
        }
        return known;
    }

    NodeState get(NodeRef ref) {
        if (ref == null) {
            throw new IllegalArgumentException("nodeRef is a mandatory parameter");
        }
        NodeState node = find(ref);
        if (node == null) {
            throw new InvalidNodeRefException("Node does not exist: " + ref, ref);
        }
        return node;
    }

    /** For a change: needs a transaction that can write. */
    NodeState forChange(NodeRef ref) {
        AlfrescoTransactionSupport.checkTransactionReadState(true);
        return get(ref);
    }

    /** For a change of its place or kind, which a node whose deletion has begun must not undergo any more. */
    NodeState notPending(NodeRef ref) {
        NodeState node = forChange(ref);
        if (NodeSession.current().pendingDelete.contains(ref)) {
            throw new IllegalStateException("Operation not allowed against node pending deletion: " + ref);
        }
        return node;
    }

    @Nullable
    NodeState find(long id) {
        NodeSession session = NodeSession.current();
        NodeState known = session.byId.get(id);
        if (known == null) {
            List<NodeState> found = tables.load(List.of(id));
            if (!found.isEmpty()) {
                known = found.get(0);
                session.remember(known);
            }
        }
        return known;
    }

    /** Reads nodes that will be asked for soon, together. */
    void ahead(Collection<Long> ids) {
        NodeSession session = NodeSession.current();
        List<Long> unknown = ids.stream()
                .filter(id -> !session.byId.containsKey(id))
                .distinct()
                .limit(MOST_AHEAD)
                .toList();
        if (!unknown.isEmpty()) {
            tables.load(unknown).forEach(session::remember);
        }
    }

    @Nullable
    ChildAssoc primaryParent(NodeState node) {
        NodeSession session = NodeSession.current();
        ChildAssoc known = session.primaryParents.get(node.id);
        if (known == null) {
            known = associations.primaryParent(node.id);
            if (known != null) {
                session.primaryParents.put(node.id, known);
            }
        }
        return known;
    }

    List<ChildAssoc> parents(NodeState node) {
        return new ArrayList<>(associations.parents(node.id));
    }
}

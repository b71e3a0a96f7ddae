package org.eiso.host.node;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport.TxnReadState;
import org.alfresco.service.cmr.repository.NodeRef;
import org.jspecify.annotations.Nullable;

/** What the current transaction knows of nodes and did to them. */
final class NodeSession {
    private static final Object KEY = NodeSession.class.getName();

    final Map<NodeRef, NodeState> byRef = new HashMap<>();
    final Map<Long, NodeState> byId = new HashMap<>();
    final Map<Long, ChildAssoc> primaryParents = new HashMap<>();

    /** Changes for the index, in the order of the first change. */
    final Map<Long, NodeChange> changes = new LinkedHashMap<>();

    /** Nodes whose deletion has begun. */
    final Set<NodeRef> pendingDelete = new HashSet<>();

    /** Nodes of other transactions that got a child, and the store they are relied upon to be in. */
    final Map<Long, Long> parentsUsed = new HashMap<>();

    /** Nodes that left their store or were deleted; the value is the store they are in now, null for none. */
    final Map<Long, @Nullable Long> removed = new HashMap<>();

    boolean storesChanged;

    /** The session of the running transaction; without one, a session for this call only. */
    static NodeSession current() {
        if (AlfrescoTransactionSupport.getTransactionReadState() == TxnReadState.TXN_NONE) {
            return new NodeSession();
        }
        NodeSession session = AlfrescoTransactionSupport.getResource(KEY);
        if (session == null) {
            session = new NodeSession();
            AlfrescoTransactionSupport.bindResource(KEY, session);
        }
        return session;
    }

    void remember(NodeState state) {
        byRef.put(state.ref, state);
        byId.put(state.id, state);
    }

    void forget(NodeState state) {
        byRef.remove(state.ref);
        byId.remove(state.id);
        primaryParents.remove(state.id);
    }
}

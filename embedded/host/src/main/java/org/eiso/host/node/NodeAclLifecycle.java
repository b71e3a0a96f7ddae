package org.eiso.host.node;

/** Keeps permissions in step with nodes. Called within the transaction that changes the node. */
public interface NodeAclLifecycle {
    /** A node was made below its primary parent; its row names the parent's ACL already. */
    void nodeCreated(long nodeId, long parentNodeId);

    /** A node got another primary parent, maybe in another store. Called for the moved node, not for those below it. */
    void nodeMoved(long nodeId, long oldParentId, long newParentId);

    /** A node is about to lose its row. */
    void nodeDeleted(long nodeId);
}

package org.eiso.host.node;

/**
 * What the node store tells the keeper of access control lists, within the same transaction and after the node's own
 * rows have been written. Ids are those of the table {@code node}.
 */
public interface NodeAclLifecycle {
    /** A node was created below its primary parent. */
    void nodeCreated(long nodeId, long parentNodeId);

    /** A node got another primary parent; what is below moved with it. */
    void nodeMoved(long nodeId, long oldParentId, long newParentId);

    /** A node is gone for good. */
    void nodeDeleted(long nodeId);
}

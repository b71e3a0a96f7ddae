package org.alfresco.service.cmr.repository;

/** The node does not exist, or not any more. */
public class InvalidNodeRefException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final NodeRef nodeRef;

    public InvalidNodeRefException(NodeRef nodeRef) {
        super("Node does not exist: " + nodeRef);
        this.nodeRef = nodeRef;
    }

    public InvalidNodeRefException(String message, NodeRef nodeRef) {
        super(message);
        this.nodeRef = nodeRef;
    }

    public InvalidNodeRefException(String message, NodeRef nodeRef, Throwable cause) {
        super(message, cause);
        this.nodeRef = nodeRef;
    }

    public NodeRef getNodeRef() {
        return nodeRef;
    }
}

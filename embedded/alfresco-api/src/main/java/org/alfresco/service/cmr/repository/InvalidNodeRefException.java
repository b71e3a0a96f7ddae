package org.alfresco.service.cmr.repository;



public class InvalidNodeRefException extends RuntimeException {
    public InvalidNodeRefException(NodeRef nodeRef) { super("InvalidNodeRefException: " + nodeRef); }
    public InvalidNodeRefException(String value, NodeRef nodeRef) { super(value); }
    public InvalidNodeRefException(String value, NodeRef nodeRef, Throwable cause) { super(value, cause); }
    public NodeRef getNodeRef() { throw new UnsupportedOperationException("InvalidNodeRefException.getNodeRef"); }
}

package org.alfresco.service.cmr.repository;

import org.alfresco.service.namespace.QName;

public class DuplicateChildNodeNameException extends RuntimeException {
    public DuplicateChildNodeNameException(NodeRef nodeRef, QName qname, String value, Throwable cause) { super(value, cause); }
    public NodeRef getParentNodeRef() { throw new UnsupportedOperationException("DuplicateChildNodeNameException.getParentNodeRef"); }
    public QName getAssocTypeQName() { throw new UnsupportedOperationException("DuplicateChildNodeNameException.getAssocTypeQName"); }
    public String getName() { throw new UnsupportedOperationException("DuplicateChildNodeNameException.getName"); }
}

package org.alfresco.service.cmr.repository;

import org.alfresco.service.namespace.QName;

public class AssociationExistsException extends RuntimeException {
    public AssociationExistsException(Long id, Long id2, QName qname) { super("AssociationExistsException: " + id + ", " + id2 + ", " + qname); }
    public AssociationExistsException(Long id, Long id2, QName qname, Throwable cause) { super("AssociationExistsException: " + id + ", " + id2 + ", " + qname, cause); }
    public Long getSourceNodeId() { throw new UnsupportedOperationException("AssociationExistsException.getSourceNodeId"); }
    public Long getTargetNodeId() { throw new UnsupportedOperationException("AssociationExistsException.getTargetNodeId"); }
    public QName getQName() { throw new UnsupportedOperationException("AssociationExistsException.getQName"); }
}

package org.alfresco.service.cmr.repository;



public class CyclicChildRelationshipException extends RuntimeException {
    public CyclicChildRelationshipException(String value, ChildAssociationRef childAssociationRef) { super(value); }
    public ChildAssociationRef getAssocRef() { throw new UnsupportedOperationException("CyclicChildRelationshipException.getAssocRef"); }
}

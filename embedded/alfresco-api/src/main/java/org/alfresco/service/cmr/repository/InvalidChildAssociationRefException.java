package org.alfresco.service.cmr.repository;



public class InvalidChildAssociationRefException extends RuntimeException {
    public InvalidChildAssociationRefException(ChildAssociationRef childAssociationRef) { super("InvalidChildAssociationRefException: " + childAssociationRef); }
    public InvalidChildAssociationRefException(String value, ChildAssociationRef childAssociationRef) { super(value); }
    public ChildAssociationRef getChildAssociationRef() { throw new UnsupportedOperationException("InvalidChildAssociationRefException.getChildAssociationRef"); }
}

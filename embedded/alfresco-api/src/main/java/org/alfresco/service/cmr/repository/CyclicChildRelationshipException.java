package org.alfresco.service.cmr.repository;

/** A node cannot be its own ancestor. */
public class CyclicChildRelationshipException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CyclicChildRelationshipException(String message, ChildAssociationRef assocRef) {
        super(message + ": " + assocRef);
    }
}

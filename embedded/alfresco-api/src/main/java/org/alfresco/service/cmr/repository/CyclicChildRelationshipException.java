package org.alfresco.service.cmr.repository;

/** A node cannot be its own ancestor. */
public class CyclicChildRelationshipException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ChildAssociationRef childAssociationRef;

    public CyclicChildRelationshipException(String message, ChildAssociationRef childAssociationRef) {
        super(message);
        this.childAssociationRef = childAssociationRef;
    }

    public ChildAssociationRef getChildAssociationRef() {
        return childAssociationRef;
    }
}

package org.alfresco.service.cmr.repository;

/** The child association does not exist. */
public class InvalidChildAssociationRefException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ChildAssociationRef childAssociationRef;

    public InvalidChildAssociationRefException(ChildAssociationRef childAssociationRef) {
        super("Child association does not exist: " + childAssociationRef);
        this.childAssociationRef = childAssociationRef;
    }

    public InvalidChildAssociationRefException(String message, ChildAssociationRef childAssociationRef) {
        super(message);
        this.childAssociationRef = childAssociationRef;
    }

    public ChildAssociationRef getChildAssociationRef() {
        return childAssociationRef;
    }
}

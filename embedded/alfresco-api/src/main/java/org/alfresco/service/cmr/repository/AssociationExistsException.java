package org.alfresco.service.cmr.repository;

import org.alfresco.service.namespace.QName;

/** The two nodes are already associated in that way. */
public class AssociationExistsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Long sourceNodeId;
    private final Long targetNodeId;
    private final QName assocTypeQName;

    public AssociationExistsException(Long sourceNodeId, Long targetNodeId, QName assocTypeQName) {
        super("Association of type " + assocTypeQName + " exists from " + sourceNodeId + " to " + targetNodeId);
        this.sourceNodeId = sourceNodeId;
        this.targetNodeId = targetNodeId;
        this.assocTypeQName = assocTypeQName;
    }

    public AssociationExistsException(Long sourceNodeId, Long targetNodeId, QName assocTypeQName, Throwable cause) {
        super("Association of type " + assocTypeQName + " exists from " + sourceNodeId + " to " + targetNodeId, cause);
        this.sourceNodeId = sourceNodeId;
        this.targetNodeId = targetNodeId;
        this.assocTypeQName = assocTypeQName;
    }

    public Long getSourceNodeId() {
        return sourceNodeId;
    }

    public Long getTargetNodeId() {
        return targetNodeId;
    }

    public QName getQName() {
        return assocTypeQName;
    }
}

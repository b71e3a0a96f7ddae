package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import java.util.Objects;
import org.alfresco.service.namespace.QName;

/** A peer association from a source node to a target node. */
public class AssociationRef implements EntityRef, Serializable {
    private static final long serialVersionUID = 1L;
    private static final String FILLER = "|";

    private final Long id;
    private final NodeRef sourceRef;
    private final QName assocTypeQName;
    private final NodeRef targetRef;

    public AssociationRef(NodeRef sourceRef, QName assocTypeQName, NodeRef targetRef) {
        this(null, sourceRef, assocTypeQName, targetRef);
    }

    public AssociationRef(Long id, NodeRef sourceRef, QName assocTypeQName, NodeRef targetRef) {
        this.id = id;
        this.sourceRef = sourceRef;
        this.assocTypeQName = Objects.requireNonNull(assocTypeQName, "assocTypeQName");
        this.targetRef = targetRef;
    }

    public AssociationRef(String associationRef) {
        String[] parts = associationRef.split("\\|", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException("Not an association: " + associationRef);
        }
        this.id = parts[0].isEmpty() ? null : Long.valueOf(parts[0]);
        this.sourceRef = parts[1].isEmpty() ? null : new NodeRef(parts[1]);
        this.targetRef = parts[2].isEmpty() ? null : new NodeRef(parts[2]);
        this.assocTypeQName = QName.createQName(parts[3]);
    }

    public Long getId() {
        return id;
    }

    public QName getTypeQName() {
        return assocTypeQName;
    }

    public NodeRef getTargetRef() {
        return targetRef;
    }

    public NodeRef getSourceRef() {
        return sourceRef;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof AssociationRef other
                && Objects.equals(sourceRef, other.sourceRef)
                && Objects.equals(targetRef, other.targetRef)
                && assocTypeQName.equals(other.assocTypeQName);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sourceRef, targetRef, assocTypeQName);
    }

    @Override
    public String toString() {
        return (id == null ? "" : id)
                + FILLER
                + (sourceRef == null ? "" : sourceRef)
                + FILLER
                + (targetRef == null ? "" : targetRef)
                + FILLER
                + assocTypeQName;
    }
}

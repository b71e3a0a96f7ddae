package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import java.util.Objects;
import org.alfresco.service.namespace.QName;

/** A parent-child association between two nodes; a node has one primary one. */
public class ChildAssociationRef implements EntityRef, Comparable<ChildAssociationRef>, Serializable {
    private static final long serialVersionUID = 1L;
    private static final String FILLER = "|";

    private final QName assocTypeQName;
    private final NodeRef parentRef;
    private final QName childQName;
    private final NodeRef childRef;
    private final boolean isPrimary;
    private int nthSibling;

    /**
     * @param nthSibling the index among the siblings, or -1 where it is not known
     */
    public ChildAssociationRef(
            QName assocTypeQName,
            NodeRef parentRef,
            QName childQName,
            NodeRef childRef,
            boolean isPrimary,
            int nthSibling) {
        this.assocTypeQName = assocTypeQName;
        this.parentRef = parentRef;
        this.childQName = childQName;
        this.childRef = Objects.requireNonNull(childRef, "childRef");
        this.isPrimary = isPrimary;
        this.nthSibling = nthSibling;
    }

    public ChildAssociationRef(QName assocTypeQName, NodeRef parentRef, QName childQName, NodeRef childRef) {
        this(assocTypeQName, parentRef, childQName, childRef, false, -1);
    }

    public ChildAssociationRef(String childAssocRef) {
        String[] parts = childAssocRef.split("\\|", -1);
        if (parts.length != 6) {
            throw new IllegalArgumentException("Not a child association: " + childAssocRef);
        }
        this.parentRef = parts[0].isEmpty() ? null : new NodeRef(parts[0]);
        this.childRef = new NodeRef(parts[1]);
        this.assocTypeQName = parts[2].isEmpty() ? null : QName.createQName(parts[2]);
        this.childQName = parts[3].isEmpty() ? null : QName.createQName(parts[3]);
        this.isPrimary = Boolean.parseBoolean(parts[4]);
        this.nthSibling = Integer.parseInt(parts[5]);
    }

    public QName getTypeQName() {
        return assocTypeQName;
    }

    public QName getQName() {
        return childQName;
    }

    public NodeRef getChildRef() {
        return childRef;
    }

    public NodeRef getParentRef() {
        return parentRef;
    }

    public boolean isPrimary() {
        return isPrimary;
    }

    public int getNthSibling() {
        return nthSibling;
    }

    public void setNthSibling(int nthSibling) {
        this.nthSibling = nthSibling;
    }

    @Override
    public int compareTo(ChildAssociationRef another) {
        return Integer.compare(nthSibling, another.nthSibling);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof ChildAssociationRef other
                && Objects.equals(assocTypeQName, other.assocTypeQName)
                && Objects.equals(childQName, other.childQName)
                && Objects.equals(parentRef, other.parentRef)
                && childRef.equals(other.childRef);
    }

    @Override
    public int hashCode() {
        return Objects.hash(parentRef, childRef);
    }

    @Override
    public String toString() {
        return (parentRef == null ? "" : parentRef)
                + FILLER
                + childRef
                + FILLER
                + (assocTypeQName == null ? "" : assocTypeQName)
                + FILLER
                + (childQName == null ? "" : childQName)
                + FILLER
                + isPrimary
                + FILLER
                + nthSibling;
    }
}

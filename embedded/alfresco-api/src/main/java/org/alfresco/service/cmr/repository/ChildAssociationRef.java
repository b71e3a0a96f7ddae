package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import org.alfresco.service.namespace.QName;

public class ChildAssociationRef implements EntityRef, Comparable<ChildAssociationRef>, Serializable {
    public ChildAssociationRef(QName qname, NodeRef nodeRef, QName qname2, NodeRef nodeRef2, boolean flag, int number) { throw new UnsupportedOperationException("ChildAssociationRef"); }
    public ChildAssociationRef(QName qname, NodeRef nodeRef, QName qname2, NodeRef nodeRef2) { throw new UnsupportedOperationException("ChildAssociationRef"); }
    public ChildAssociationRef(String value) { throw new UnsupportedOperationException("ChildAssociationRef"); }
    public String toString() { throw new UnsupportedOperationException("ChildAssociationRef.toString"); }
    public boolean equals(Object object) { throw new UnsupportedOperationException("ChildAssociationRef.equals"); }
    public int hashCode() { throw new UnsupportedOperationException("ChildAssociationRef.hashCode"); }
    public int compareTo(ChildAssociationRef childAssociationRef) { throw new UnsupportedOperationException("ChildAssociationRef.compareTo"); }
    public QName getTypeQName() { throw new UnsupportedOperationException("ChildAssociationRef.getTypeQName"); }
    public QName getQName() { throw new UnsupportedOperationException("ChildAssociationRef.getQName"); }
    public NodeRef getChildRef() { throw new UnsupportedOperationException("ChildAssociationRef.getChildRef"); }
    public NodeRef getParentRef() { throw new UnsupportedOperationException("ChildAssociationRef.getParentRef"); }
    public boolean isPrimary() { throw new UnsupportedOperationException("ChildAssociationRef.isPrimary"); }
    public int getNthSibling() { throw new UnsupportedOperationException("ChildAssociationRef.getNthSibling"); }
    public void setNthSibling(int number) { throw new UnsupportedOperationException("ChildAssociationRef.setNthSibling"); }
}

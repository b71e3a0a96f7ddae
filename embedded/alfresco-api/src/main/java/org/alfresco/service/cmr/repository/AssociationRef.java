package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import org.alfresco.service.namespace.QName;

public class AssociationRef implements EntityRef, Serializable {
    public AssociationRef(NodeRef nodeRef, QName qname, NodeRef nodeRef2) { throw new UnsupportedOperationException("AssociationRef"); }
    public AssociationRef(Long id, NodeRef nodeRef, QName qname, NodeRef nodeRef2) { throw new UnsupportedOperationException("AssociationRef"); }
    public AssociationRef(String value) { throw new UnsupportedOperationException("AssociationRef"); }
    public String toString() { throw new UnsupportedOperationException("AssociationRef.toString"); }
    public boolean equals(Object object) { throw new UnsupportedOperationException("AssociationRef.equals"); }
    public int hashCode() { throw new UnsupportedOperationException("AssociationRef.hashCode"); }
    public Long getId() { throw new UnsupportedOperationException("AssociationRef.getId"); }
    public QName getTypeQName() { throw new UnsupportedOperationException("AssociationRef.getTypeQName"); }
    public NodeRef getTargetRef() { throw new UnsupportedOperationException("AssociationRef.getTargetRef"); }
    public NodeRef getSourceRef() { throw new UnsupportedOperationException("AssociationRef.getSourceRef"); }
}

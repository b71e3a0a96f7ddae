package org.alfresco.repo.copy;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

public class CopyDetails {
    public CopyDetails(NodeRef nodeRef, QName qname, Set<QName> set, Map<QName, Serializable> map, NodeRef nodeRef2, NodeRef nodeRef3, boolean flag, QName qname2, QName qname3) { throw new UnsupportedOperationException("CopyDetails"); }
    public String toString() { throw new UnsupportedOperationException("CopyDetails.toString"); }
    public final NodeRef getSourceNodeRef() { throw new UnsupportedOperationException("CopyDetails.getSourceNodeRef"); }
    public final QName getSourceNodeTypeQName() { throw new UnsupportedOperationException("CopyDetails.getSourceNodeTypeQName"); }
    public final Set<QName> getSourceNodeAspectQNames() { throw new UnsupportedOperationException("CopyDetails.getSourceNodeAspectQNames"); }
    public final Map<QName, Serializable> getSourceNodeProperties() { throw new UnsupportedOperationException("CopyDetails.getSourceNodeProperties"); }
    public final NodeRef getTargetParentNodeRef() { throw new UnsupportedOperationException("CopyDetails.getTargetParentNodeRef"); }
    public final NodeRef getTargetNodeRef() { throw new UnsupportedOperationException("CopyDetails.getTargetNodeRef"); }
    public final boolean isTargetNodeIsNew() { throw new UnsupportedOperationException("CopyDetails.isTargetNodeIsNew"); }
    public final QName getAssocTypeQName() { throw new UnsupportedOperationException("CopyDetails.getAssocTypeQName"); }
    public final QName getAssocQName() { throw new UnsupportedOperationException("CopyDetails.getAssocQName"); }
}

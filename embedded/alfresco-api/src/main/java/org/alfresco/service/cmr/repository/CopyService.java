package org.alfresco.service.cmr.repository;

import java.util.List;
import org.alfresco.query.PagingRequest;
import org.alfresco.query.PagingResults;
import org.alfresco.service.namespace.QName;

public interface CopyService {
    NodeRef copy(NodeRef nodeRef, NodeRef nodeRef2, QName qname, QName qname2, boolean flag);
    NodeRef copyAndRename(NodeRef nodeRef, NodeRef nodeRef2, QName qname, QName qname2, boolean flag);
    NodeRef copy(NodeRef nodeRef, NodeRef nodeRef2, QName qname, QName qname2);
    void copy(NodeRef nodeRef, NodeRef nodeRef2);
    NodeRef getOriginal(NodeRef nodeRef);
    List<NodeRef> getCopies(NodeRef nodeRef);
    PagingResults<CopyInfo> getCopies(NodeRef nodeRef, PagingRequest pagingRequest);
    PagingResults<CopyInfo> getCopies(NodeRef nodeRef, NodeRef nodeRef2, PagingRequest pagingRequest);
    String getTopLevelNodeNewName(NodeRef nodeRef, NodeRef nodeRef2, QName qname, QName qname2);

    class CopyInfo {
        public CopyInfo(NodeRef nodeRef, String value) { throw new UnsupportedOperationException("CopyInfo"); }
        public NodeRef getNodeRef() { throw new UnsupportedOperationException("CopyInfo.getNodeRef"); }
        public String getName() { throw new UnsupportedOperationException("CopyInfo.getName"); }
    }
}

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

    /** A copy and its name. */
    class CopyInfo {
        private final NodeRef nodeRef;
        private final String name;

        public CopyInfo(NodeRef nodeRef, String name) {
            this.nodeRef = nodeRef;
            this.name = name;
        }

        public NodeRef getNodeRef() {
            return nodeRef;
        }

        public String getName() {
            return name;
        }
    }
}

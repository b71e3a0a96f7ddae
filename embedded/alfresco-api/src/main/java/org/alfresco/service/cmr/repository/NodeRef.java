package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import java.util.List;

public final class NodeRef implements EntityRef, Serializable {
    public NodeRef(String value, String value2, String value3) { throw new UnsupportedOperationException("NodeRef"); }
    public NodeRef(StoreRef storeRef, String value) { throw new UnsupportedOperationException("NodeRef"); }
    public NodeRef(String value) { throw new UnsupportedOperationException("NodeRef"); }
    public String toString() { throw new UnsupportedOperationException("NodeRef.toString"); }
    public boolean equals(Object object) { throw new UnsupportedOperationException("NodeRef.equals"); }
    public int hashCode() { throw new UnsupportedOperationException("NodeRef.hashCode"); }
    public final StoreRef getStoreRef() { throw new UnsupportedOperationException("NodeRef.getStoreRef"); }
    public final String getId() { throw new UnsupportedOperationException("NodeRef.getId"); }
    public static boolean isNodeRef(String value) { throw new UnsupportedOperationException("NodeRef.isNodeRef"); }
    public static List<NodeRef> getNodeRefs(String value) { throw new UnsupportedOperationException("NodeRef.getNodeRefs"); }

    public static class Status {
        public Status(Long id, NodeRef nodeRef, String value, Long id2, boolean flag) { throw new UnsupportedOperationException("Status"); }
        public Long getDbId() { throw new UnsupportedOperationException("Status.getDbId"); }
        public NodeRef getNodeRef() { throw new UnsupportedOperationException("Status.getNodeRef"); }
        public String getChangeTxnId() { throw new UnsupportedOperationException("Status.getChangeTxnId"); }
        public Long getDbTxnId() { throw new UnsupportedOperationException("Status.getDbTxnId"); }
        public boolean isDeleted() { throw new UnsupportedOperationException("Status.isDeleted"); }
        public String toString() { throw new UnsupportedOperationException("Status.toString"); }
    }
}

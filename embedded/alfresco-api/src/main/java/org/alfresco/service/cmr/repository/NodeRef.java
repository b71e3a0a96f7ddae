package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringTokenizer;
import java.util.regex.Pattern;

/** Identifies a node: {@code protocol://store/id}. The reference stays the same for the life of the node. */
public final class NodeRef implements EntityRef, Serializable {
    private static final long serialVersionUID = 1L;
    private static final Pattern FORM = Pattern.compile(".+://.+/.+");

    private final StoreRef storeRef;
    private final String id;

    public NodeRef(String protocol, String identifier, String id) {
        this(new StoreRef(protocol, identifier), id);
    }

    public NodeRef(StoreRef storeRef, String id) {
        if (storeRef == null || id == null) {
            throw new IllegalArgumentException("A node reference needs a store and an id");
        }
        this.storeRef = storeRef;
        this.id = id;
    }

    public NodeRef(String nodeRef) {
        int slash = nodeRef == null ? -1 : nodeRef.lastIndexOf('/');
        if (slash <= 0 || slash == nodeRef.length() - 1 || !isNodeRef(nodeRef)) {
            throw new MalformedNodeRefException("Not a node reference: " + nodeRef);
        }
        this.storeRef = new StoreRef(nodeRef.substring(0, slash));
        this.id = nodeRef.substring(slash + 1);
    }

    public StoreRef getStoreRef() {
        return storeRef;
    }

    public String getId() {
        return id;
    }

    /** Tells whether the text has the form of a node reference; the node need not exist. */
    public static boolean isNodeRef(String nodeRef) {
        return nodeRef != null && FORM.matcher(nodeRef).matches();
    }

    /** Reads a comma-separated list of node references. */
    public static List<NodeRef> getNodeRefs(String values) {
        List<NodeRef> nodeRefs = new ArrayList<>();
        if (values != null) {
            StringTokenizer tokens = new StringTokenizer(values, ",");
            while (tokens.hasMoreTokens()) {
                nodeRefs.add(new NodeRef(tokens.nextToken()));
            }
        }
        return nodeRefs;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof NodeRef other && id.equals(other.id) && storeRef.equals(other.storeRef);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return storeRef + "/" + id;
    }

    /** What the repository knows of a node reference: its row, its last change and whether it is deleted. */
    public static class Status {
        private final Long dbId;
        private final NodeRef nodeRef;
        private final String changeTxnId;
        private final Long dbTxnId;
        private final boolean deleted;

        public Status(Long dbId, NodeRef nodeRef, String changeTxnId, Long dbTxnId, boolean deleted) {
            this.dbId = dbId;
            this.nodeRef = Objects.requireNonNull(nodeRef, "nodeRef");
            this.changeTxnId = changeTxnId;
            this.dbTxnId = dbTxnId;
            this.deleted = deleted;
        }

        public Long getDbId() {
            return dbId;
        }

        public NodeRef getNodeRef() {
            return nodeRef;
        }

        public String getChangeTxnId() {
            return changeTxnId;
        }

        public Long getDbTxnId() {
            return dbTxnId;
        }

        public boolean isDeleted() {
            return deleted;
        }

        @Override
        public String toString() {
            return "Status[" + nodeRef + ", id=" + dbId + ", change=" + changeTxnId + ", deleted=" + deleted + "]";
        }
    }
}

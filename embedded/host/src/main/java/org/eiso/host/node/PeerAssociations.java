package org.eiso.host.node;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alfresco.service.cmr.repository.AssociationExistsException;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;

/** Associations between nodes that do not place one below the other. */
final class PeerAssociations {
    private final AssociationTables tables;
    private final NodeReader nodes;
    private final NodeMetadata metadata;
    private final NodeEvents events;
    private final ChangeLog changeLog;

    PeerAssociations(
            AssociationTables tables, NodeReader nodes, NodeMetadata metadata, NodeEvents events, ChangeLog changeLog) {
        this.tables = tables;
        this.nodes = nodes;
        this.metadata = metadata;
        this.events = events;
        this.changeLog = changeLog;
    }

    AssociationRef create(NodeRef sourceRef, NodeRef targetRef, QName type) {
        NodeState source = nodes.notPending(sourceRef);
        NodeState target = nodes.notPending(targetRef);
        metadata.addForAssociation(source, type);
        List<PeerAssoc> existing = tables.targets(source.id, type);
        if (find(existing, target) != null) {
            throw new AssociationExistsException(source.id, target.id, type);
        }
        AssociationRef ref = insert(source, target, type, existing.size() + 1);
        events.onCreateAssociation(ref);
        return ref;
    }

    private AssociationRef insert(NodeState source, NodeState target, QName type, int index) {
        long id = tables.insertPeer(source.id, target.id, type, index);
        AssociationRef ref = new AssociationRef(id, source.ref, type, target.ref);
        changeLog.updated(source);
        return ref;
    }

    private static @Nullable PeerAssoc find(List<PeerAssoc> associations, NodeState target) {
        return associations.stream()
                .filter(assoc -> assoc.targetId() == target.id)
                .findFirst()
                .orElse(null);
    }

    void remove(NodeRef sourceRef, NodeRef targetRef, QName type) {
        NodeState source = nodes.notPending(sourceRef);
        NodeState target = nodes.notPending(targetRef);
        PeerAssoc assoc = find(tables.targets(source.id, type), target);
        if (assoc != null) {
            remove(assoc);
        }
    }

    void remove(PeerAssoc assoc) {
        events.beforeDeleteAssociation(assoc.ref());
        tables.deletePeer(assoc.id());
        NodeState source = nodes.get(assoc.ref().getSourceRef());
        changeLog.updated(source);
        events.onDeleteAssociation(assoc.ref());
    }

    /** Makes these targets, in this order, the only ones. */
    void set(NodeRef sourceRef, QName type, List<NodeRef> targets) {
        NodeState source = nodes.notPending(sourceRef);
        Set<NodeRef> wanted = new HashSet<>(targets);
        for (PeerAssoc assoc : tables.targets(source.id, type)) {
            if (!wanted.contains(assoc.ref().getTargetRef())) {
                remove(assoc);
            }
        }
        for (int i = 0; i < targets.size(); i++) {
            NodeState target = nodes.notPending(targets.get(i));
            PeerAssoc existing = find(tables.targets(source.id, type), target);
            if (existing == null) {
                metadata.addForAssociation(source, type);
                events.onCreateAssociation(insert(source, target, type, i + 1));
            } else {
                tables.setPeerIndex(existing.id(), i + 1);
            }
        }
    }
}

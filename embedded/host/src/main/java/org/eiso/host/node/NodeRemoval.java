package org.eiso.host.node;

import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Deletes nodes for good, moves them to the archive store and back. */
final class NodeRemoval {
    private static final QName ARCHIVED_ITEM = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "archivedItem");
    private static final String NO_OWNER = "";

    private final NodeReader nodes;
    private final NodeTables tables;
    private final AssociationTables associations;
    private final ChildAssociations children;
    private final NodeMetadata metadata;
    private final NodeEvents events;
    private final ChangeLog changeLog;
    private final Stores stores;
    private final Map<StoreRef, StoreRef> archives;
    private final DictionaryService dictionary;
    private final BehaviourFilter filter;
    private final ObjectProvider<NodeAclLifecycle> acls;
    private final Clock clock;

    NodeRemoval(
            NodeReader nodes,
            NodeTables tables,
            AssociationTables associations,
            ChildAssociations children,
            NodeMetadata metadata,
            NodeEvents events,
            ChangeLog changeLog,
            Stores stores,
            Map<StoreRef, StoreRef> archives,
            DictionaryService dictionary,
            BehaviourFilter filter,
            ObjectProvider<NodeAclLifecycle> acls,
            Clock clock) {
        this.nodes = nodes;
        this.tables = tables;
        this.associations = associations;
        this.children = children;
        this.metadata = metadata;
        this.events = events;
        this.changeLog = changeLog;
        this.stores = stores;
        this.archives = Map.copyOf(archives);
        this.dictionary = dictionary;
        this.filter = filter;
        this.acls = acls;
        this.clock = clock;
    }

    /** A node to be removed with the association that leads to it. */
    private record Doomed(NodeState node, ChildAssoc parent) {}

    @Nullable
    StoreRef archiveOf(StoreRef store) {
        return archives.get(store);
    }

    void delete(NodeRef ref) {
        delete(ref, true);
    }

    private void delete(NodeRef ref, boolean mayArchive) {
        NodeState top = nodes.notPending(ref);
        ChildAssoc parent = nodes.primaryParent(top);
        if (parent == null) {
            throw new IllegalArgumentException("A store root node cannot be deleted: " + ref);
        }
        List<Doomed> hierarchy = hierarchy(top, parent);
        List<Doomed> leavesFirst = new ArrayList<>(hierarchy);
        Collections.reverse(leavesFirst);
        NodeSession session = NodeSession.current();
        Set<NodeRef> refs = new HashSet<>();
        hierarchy.forEach(doomed -> refs.add(doomed.node.ref));
        session.pendingDelete.addAll(refs);
        try {
            Stores.Store archive = mayArchive ? archive(top) : null;
            leavesFirst.forEach(doomed -> announce(doomed, archive != null));
            if (archive == null) {
                leavesFirst.forEach(this::destroy);
            } else {
                archive(hierarchy, leavesFirst, archive);
            }
        } finally {
            session.pendingDelete.removeAll(refs);
        }
    }

    /** The node and all that is below it by primary associations, from the top down. */
    private List<Doomed> hierarchy(NodeState top, ChildAssoc parent) {
        List<Doomed> found = new ArrayList<>();
        found.add(new Doomed(top, parent));
        for (int i = 0; i < found.size(); i++) {
            List<ChildAssoc> below = associations.children(found.get(i).node.id).stream()
                    .filter(assoc -> assoc.ref().isPrimary())
                    .toList();
            nodes.ahead(below.stream().map(ChildAssoc::childId).toList());
            below.forEach(assoc -> found.add(new Doomed(nodes.get(assoc.ref().getChildRef()), assoc)));
        }
        return found;
    }

    /** The store in which a node is kept when it is deleted; null where it is not. */
    private Stores.@Nullable Store archive(NodeState node) {
        StoreRef archive = archives.get(node.ref.getStoreRef());
        if (archive == null) {
            return null;
        }
        Boolean keep = archiveOf(node.type);
        for (QName aspect : node.aspects) {
            Boolean wanted = archiveOf(aspect);
            if (wanted != null && !wanted) {
                return null;
            }
            keep = wanted == null ? keep : wanted;
        }
        return keep != null && keep ? stores.find(archive) : null;
    }

    private @Nullable Boolean archiveOf(QName className) {
        ClassDefinition definition = dictionary.getClass(className);
        return definition == null ? null : definition.getArchive();
    }

    private void announce(Doomed doomed, boolean archived) {
        peers(doomed.node).forEach(assoc -> events.beforeDeleteAssociation(assoc.ref()));
        secondary(doomed.node).forEach(assoc -> events.beforeDeleteChildAssociation(assoc.ref()));
        if (archived) {
            events.beforeArchiveNode(doomed.node.ref);
        }
        events.beforeDeleteNode(doomed.node.ref);
    }

    private List<PeerAssoc> peers(NodeState node) {
        Map<Long, PeerAssoc> byId = new LinkedHashMap<>();
        Stream.concat(associations.targets(node.id, null).stream(), associations.sources(node.id, null).stream())
                .forEach(assoc -> byId.put(assoc.id(), assoc));
        return List.copyOf(byId.values());
    }

    private List<ChildAssoc> secondary(NodeState node) {
        return Stream.concat(associations.children(node.id).stream(), associations.parents(node.id).stream())
                .filter(assoc -> !assoc.ref().isPrimary())
                .toList();
    }

    private void cutLoose(NodeState node) {
        for (PeerAssoc assoc : peers(node)) {
            associations.deletePeer(assoc.id());
            NodeState source = nodes.find(assoc.ref().getSourceRef());
            if (source != null) {
                changeLog.updated(source);
            }
            events.onDeleteAssociation(assoc.ref());
        }
        for (ChildAssoc assoc : secondary(node)) {
            children.delete(assoc);
            events.onDeleteChildAssociation(assoc.ref());
        }
    }

    private void destroy(Doomed doomed) {
        NodeState node = doomed.node;
        Set<QName> classes = node.classes();
        cutLoose(node);
        tables.touch(node);
        associations.deleteChild(doomed.parent.id());
        acls.ifAvailable(lifecycle -> lifecycle.nodeDeleted(node.id));
        tables.delete(node);
        NodeSession session = NodeSession.current();
        session.forget(node);
        session.removed.put(node.id, null);
        changeLog.deleted(node);
        events.onDeleteNode(doomed.parent.ref(), classes, false);
    }

    private void archive(List<Doomed> hierarchy, List<Doomed> leavesFirst, Stores.Store archive) {
        NodeState root = require(archive.rootNodeId());
        Doomed top = hierarchy.get(0);
        Map<Long, Set<QName>> classes = new HashMap<>();
        hierarchy.forEach(doomed -> classes.put(doomed.node.id, doomed.node.classes()));
        hierarchy.forEach(doomed -> cutLoose(doomed.node));
        filter.disableBehaviour(ContentModel.ASPECT_AUDITABLE);
        try {
            markArchived(top);
            changeStore(
                    hierarchy,
                    root,
                    new ChildAssociationRef(
                            ContentModel.ASSOC_CHILDREN, root.ref, ARCHIVED_ITEM, top.node.ref, true, -1));
        } finally {
            filter.enableBehaviour(ContentModel.ASPECT_AUDITABLE);
        }
        leavesFirst.forEach(
                doomed -> events.onDeleteNode(doomed.parent.ref(), required(classes.get(doomed.node.id)), true));
    }

    private static Set<QName> required(@Nullable Set<QName> classes) {
        return classes == null ? Set.of() : classes;
    }

    private NodeState require(long id) {
        NodeState node = nodes.find(id);
        if (node == null) {
            throw new IllegalStateException("No node " + id);
        }
        return node;
    }

    private void markArchived(Doomed top) {
        NodeState node = top.node;
        Serializable owner = node.properties.get(ContentModel.PROP_OWNER);
        Map<QName, Serializable> marks = new HashMap<>();
        marks.put(ContentModel.PROP_ARCHIVED_BY, NodeMetadata.user());
        marks.put(ContentModel.PROP_ARCHIVED_DATE, new Date(clock.millis()));
        marks.put(ContentModel.PROP_ARCHIVED_ORIGINAL_PARENT_ASSOC, top.parent.ref());
        marks.put(ContentModel.PROP_ARCHIVED_ORIGINAL_OWNER, owner == null ? NO_OWNER : owner);
        marks.put(ContentModel.PROP_OWNER, NodeMetadata.user());
        metadata.write(node, marks, false);
        tables.addAspects(node, List.of(ContentModel.ASPECT_ARCHIVED, ContentModel.ASPECT_OWNABLE));
    }

    /** Takes a hierarchy to the parent's store and puts its top below the parent. Nodes keep their id and uuid. */
    private ChildAssociationRef changeStore(List<Doomed> hierarchy, NodeState parent, ChildAssociationRef place) {
        Doomed top = hierarchy.get(0);
        NodeSession session = NodeSession.current();
        events.beforeCreateNode(parent.ref, place.getTypeQName(), place.getQName(), top.node.type);
        Map<NodeRef, NodeRef> newRefs = new HashMap<>();
        for (Doomed doomed : hierarchy) {
            NodeState node = doomed.node;
            NodeRef oldRef = node.ref;
            NodeState inTheWay = nodes.find(new NodeRef(parent.ref.getStoreRef(), oldRef.getId()));
            if (inTheWay != null) {
                delete(inTheWay.ref, false);
            }
            metadata.touch(node, false);
            session.forget(node);
            tables.writeStore(node, parent.storeId);
            session.remember(node);
            session.removed.put(node.id, parent.storeId);
            newRefs.put(oldRef, node.ref);
            changeLog.moved(node);
        }
        ChildAssociationRef ref = children.move(top.parent, top.node, parent, place.getTypeQName(), place.getQName());
        acls.ifAvailable(lifecycle -> lifecycle.nodeMoved(top.node.id, top.parent.parentId(), parent.id));
        for (Doomed doomed : hierarchy) {
            ChildAssociationRef old = doomed.parent.ref();
            events.onCreateNode(
                    doomed == top
                            ? ref
                            : new ChildAssociationRef(
                                    old.getTypeQName(),
                                    newRefs.getOrDefault(old.getParentRef(), old.getParentRef()),
                                    old.getQName(),
                                    doomed.node.ref,
                                    true,
                                    old.getNthSibling()));
        }
        return ref;
    }

    /** Moves a node with all that is below it into another store. */
    ChildAssociationRef moveToStore(NodeState node, ChildAssoc oldParent, NodeState parent, QName type, QName name) {
        List<Doomed> hierarchy = hierarchy(node, oldParent);
        Map<Long, Set<QName>> classes = new HashMap<>();
        hierarchy.forEach(moved -> {
            events.beforeDeleteNode(moved.node.ref);
            classes.put(moved.node.id, moved.node.classes());
        });
        ChildAssociationRef ref =
                changeStore(hierarchy, parent, new ChildAssociationRef(type, parent.ref, name, node.ref, true, -1));
        hierarchy.forEach(moved -> events.onDeleteNode(moved.parent.ref(), required(classes.get(moved.node.id)), true));
        return ref;
    }

    /** Takes an archived node out of the archive; where no place is given, to where it was. */
    NodeRef restore(
            NodeRef archivedRef, @Nullable NodeRef destination, @Nullable QName assocType, @Nullable QName assocName) {
        NodeState node = nodes.notPending(archivedRef);
        if (!node.aspects.contains(ContentModel.ASPECT_ARCHIVED)
                || !(node.properties.get(ContentModel.PROP_ARCHIVED_ORIGINAL_PARENT_ASSOC)
                        instanceof ChildAssociationRef original)) {
            throw new AlfrescoRuntimeException("The node to restore is not an archive node: " + archivedRef);
        }
        ChildAssoc oldParent = nodes.primaryParent(node);
        if (oldParent == null) {
            throw new AlfrescoRuntimeException("The node to restore has no parent: " + archivedRef);
        }
        filter.disableBehaviour(ContentModel.ASPECT_AUDITABLE);
        try {
            unmarkArchived(node);
            NodeState parent = nodes.notPending(destination == null ? original.getParentRef() : destination);
            ChildAssociationRef ref = moveToStore(
                    node,
                    oldParent,
                    parent,
                    assocType == null ? original.getTypeQName() : assocType,
                    assocName == null ? original.getQName() : assocName);
            events.onRestoreNode(ref);
            return ref.getChildRef();
        } finally {
            filter.enableBehaviour(ContentModel.ASPECT_AUDITABLE);
        }
    }

    private void unmarkArchived(NodeState node) {
        Serializable owner = node.properties.get(ContentModel.PROP_ARCHIVED_ORIGINAL_OWNER);
        metadata.remove(
                node,
                Set.of(
                        ContentModel.PROP_ARCHIVED_BY,
                        ContentModel.PROP_ARCHIVED_DATE,
                        ContentModel.PROP_ARCHIVED_ORIGINAL_PARENT_ASSOC,
                        ContentModel.PROP_ARCHIVED_ORIGINAL_OWNER));
        metadata.removeAspect(node, ContentModel.ASPECT_ARCHIVED);
        if (owner == null || owner.equals(NO_OWNER)) {
            metadata.remove(node, Set.of(ContentModel.PROP_OWNER));
            metadata.removeAspect(node, ContentModel.ASPECT_OWNABLE);
        } else {
            metadata.write(node, Map.of(ContentModel.PROP_OWNER, owner), false);
        }
    }
}

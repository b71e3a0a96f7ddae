package org.eiso.host.node;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.CyclicChildRelationshipException;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;

/** Puts nodes below others, under names that are unique where they must be. */
final class ChildAssociations {
    private final AssociationTables tables;
    private final NodeReader nodes;
    private final NodeMetadata metadata;
    private final NodeEvents events;
    private final ChangeLog changeLog;
    private final ChildNames names;

    ChildAssociations(
            AssociationTables tables,
            NodeReader nodes,
            NodeMetadata metadata,
            NodeEvents events,
            ChangeLog changeLog,
            ChildNames names) {
        this.tables = tables;
        this.nodes = nodes;
        this.metadata = metadata;
        this.events = events;
        this.changeLog = changeLog;
        this.names = names;
    }

    /** Refuses a name that another child has. */
    void checkName(NodeState parent, QName type, String name, long exceptChild) {
        if (names.mustBeUnique(type)) {
            ChildAssoc holder = tables.childByName(parent.id, type, ChildNames.stored(name));
            if (holder != null && holder.childId() != exceptChild) {
                throw new DuplicateChildNodeNameException(parent.ref, type, name, null);
            }
        }
    }

    /** Puts a node that this transaction made below its primary parent; its name is checked by the caller. */
    ChildAssociationRef addNew(NodeState parent, NodeState child, QName type, QName name, @Nullable String childName) {
        String stored = names.stored(type, childName == null ? child.ref.getId() : childName, child.ref.getId());
        ChildAssociationRef ref = new ChildAssociationRef(type, parent.ref, name, child.ref, true, -1);
        long id = tables.insertChild(parent.id, child.id, type, name, stored, true);
        NodeSession.current().primaryParents.put(child.id, new ChildAssoc(id, parent.id, child.id, ref));
        use(parent);
        return ref;
    }

    ChildAssociationRef addSecondary(NodeState parent, NodeState child, QName type, QName name) {
        String childName = nameOf(child);
        checkName(parent, type, childName, -1);
        ChildAssociationRef ref = new ChildAssociationRef(type, parent.ref, name, child.ref, false, -1);
        checkCycle(parent, child, ref);
        tables.insertChild(
                parent.id, child.id, type, name, names.stored(type, childName, uniqueText(child, name)), false);
        use(parent);
        changeLog.moved(child);
        return ref;
    }

    /** Where names need not be unique, a child may be below one parent several times, under different names. */
    private static String uniqueText(NodeState child, QName name) {
        return ChildNames.stored(child.ref.getId() + name);
    }

    static String nameOf(NodeState node) {
        String name = node.name();
        return name == null ? node.ref.getId() : name;
    }

    /** Tells and removes a secondary association. */
    void removeSecondary(ChildAssoc assoc) {
        events.beforeDeleteChildAssociation(assoc.ref());
        delete(assoc);
        events.onDeleteChildAssociation(assoc.ref());
    }

    void delete(ChildAssoc assoc) {
        tables.deleteChild(assoc.id());
        NodeState child = nodes.find(assoc.ref().getChildRef());
        NodeState parent = nodes.find(assoc.ref().getParentRef());
        if (child != null && parent != null) {
            changeLog.moved(child);
        }
    }

    /** Gives a node's new name to the associations that lead to it. */
    void rename(NodeState child, @Nullable String newName) {
        String name = newName == null ? child.ref.getId() : newName;
        if (name.equals(child.name())) {
            return;
        }
        for (ChildAssoc assoc : tables.parents(child.id)) {
            QName type = assoc.ref().getTypeQName();
            if (names.mustBeUnique(type)) {
                NodeState parent = nodes.get(assoc.ref().getParentRef());
                checkName(parent, type, name, child.id);
                tables.renameChild(assoc.id(), ChildNames.stored(name));
            }
        }
    }

    /** Puts a node below another primary parent; both are in one store by now. */
    ChildAssociationRef move(ChildAssoc old, NodeState child, NodeState parent, QName type, QName name) {
        ChildAssociationRef ref = new ChildAssociationRef(type, parent.ref, name, child.ref, true, -1);
        if (parent.id != old.parentId()) {
            checkCycle(parent, child, ref);
        }
        checkName(parent, type, nameOf(child), child.id);
        metadata.touch(child, false);
        tables.moveChild(old.id(), parent.id, type, name, names.stored(type, nameOf(child), child.ref.getId()));
        NodeSession.current().primaryParents.put(child.id, new ChildAssoc(old.id(), parent.id, child.id, ref));
        use(parent);
        changeLog.moved(child);
        return ref;
    }

    private static void use(NodeState parent) {
        if (!parent.fresh) {
            NodeSession.current().parentsUsed.put(parent.id, parent.storeId);
        }
    }

    private void checkCycle(NodeState parent, NodeState child, ChildAssociationRef ref) {
        Set<Long> seen = new HashSet<>();
        Deque<Long> above = new ArrayDeque<>(List.of(parent.id));
        while (!above.isEmpty()) {
            long id = above.pop();
            if (id == child.id) {
                throw new CyclicChildRelationshipException(
                        "Node " + child.ref + " cannot be below itself: " + ref, ref);
            }
            if (seen.add(id)) {
                tables.parents(id).forEach(assoc -> above.push(assoc.parentId()));
            }
        }
    }
}

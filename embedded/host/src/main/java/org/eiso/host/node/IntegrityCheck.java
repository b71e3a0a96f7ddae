package org.eiso.host.node;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.repo.node.integrity.IntegrityRecord;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.transaction.TransactionListenerAdapter;
import org.alfresco.util.transaction.TransactionSupportUtil;
import org.jspecify.annotations.Nullable;

/**
 * Holds the nodes that a transaction changed against their model before it commits, after all behaviours have run.
 *
 * @see IntegrityException
 */
final class IntegrityCheck {
    private static final Object KEY = IntegrityCheck.class.getName();
    private static final int AFTER_BEHAVIOURS = 1;
    private static final int MOST_RECORDS = 10;

    /** What is to be checked. */
    private static final class Pending {
        private final Set<Long> properties = new LinkedHashSet<>();
        private final Set<Long> classes = new LinkedHashSet<>();
        private final Map<Object, Assoc> associations = new LinkedHashMap<>();
    }

    private record Assoc(long sourceId, long targetId, QName type, boolean child) {}

    private final NodeReader nodes;
    private final AssociationTables associations;
    private final DictionaryService dictionary;
    private final PropertyCheck propertyCheck;

    IntegrityCheck(NodeReader nodes, AssociationTables associations, DictionaryService dictionary) {
        this.nodes = nodes;
        this.associations = associations;
        this.dictionary = dictionary;
        this.propertyCheck = new PropertyCheck(dictionary);
    }

    private Pending pending() {
        Pending pending = AlfrescoTransactionSupport.getResource(KEY);
        if (pending == null) {
            pending = new Pending();
            AlfrescoTransactionSupport.bindResource(KEY, pending);
            // A listener of its own for each round: what a later listener changes is checked as well.
            TransactionSupportUtil.bindListener(
                    new TransactionListenerAdapter() {
                        @Override
                        public void beforeCommit(boolean readOnly) {
                            check();
                        }
                    },
                    AFTER_BEHAVIOURS);
        }
        return pending;
    }

    void propertiesChanged(NodeState node) {
        pending().properties.add(node.id);
    }

    void classesChanged(NodeState node) {
        pending().properties.add(node.id);
        pending().classes.add(node.id);
    }

    void childAssociationChanged(NodeState parent, NodeState child, ChildAssociationRef ref) {
        pending().associations.put(ref, new Assoc(parent.id, child.id, ref.getTypeQName(), true));
    }

    void peerAssociationChanged(NodeState source, NodeState target, AssociationRef ref) {
        pending().associations.put(ref, new Assoc(source.id, target.id, ref.getTypeQName(), false));
    }

    private void check() {
        Pending pending = AlfrescoTransactionSupport.getResource(KEY);
        AlfrescoTransactionSupport.unbindResource(KEY);
        List<IntegrityRecord> records = new ArrayList<>();
        for (Long id : pending.properties) {
            NodeState node = nodes.find(id);
            if (node != null) {
                propertyCheck.check(node, records);
            }
        }
        for (Long id : pending.classes) {
            NodeState node = nodes.find(id);
            if (node != null) {
                checkAssociationsOf(node, records);
            }
        }
        pending.associations.values().forEach(assoc -> checkAssociation(assoc, records));
        if (!records.isEmpty()) {
            throw new IntegrityException(records.subList(0, Math.min(MOST_RECORDS, records.size())));
        }
    }

    /** The associations that the node's classes demand. */
    private void checkAssociationsOf(NodeState node, List<IntegrityRecord> records) {
        for (QName className : node.classes()) {
            ClassDefinition definition = dictionary.getClass(className);
            if (definition != null) {
                definition.getAssociations().values().forEach(assoc -> checkTargets(node, assoc, records));
            }
        }
    }

    private void checkTargets(NodeState source, AssociationDefinition definition, List<IntegrityRecord> records) {
        boolean needed = definition.isTargetMandatory() && definition.isTargetMandatoryEnforced();
        if (!needed && definition.isTargetMany()) {
            return;
        }
        int count = definition.isChild()
                ? associations.children(source.id, definition.getName(), null).size()
                : associations.targets(source.id, definition.getName()).size();
        if ((needed && count == 0) || (!definition.isTargetMany() && count > 1)) {
            records.add(new IntegrityRecord("The association target multiplicity has been violated:\n   Source Node: "
                    + source.ref + "\n   Association: " + definition.getName() + "\n   Required: "
                    + (needed ? "1" : "0") + ".." + (definition.isTargetMany() ? "*" : "1") + "\n   Found: " + count));
        }
    }

    private void checkSources(NodeState target, AssociationDefinition definition, List<IntegrityRecord> records) {
        if (definition.isSourceMany()) {
            return;
        }
        long count = definition.isChild()
                ? associations.parents(target.id).stream()
                        .filter(assoc -> assoc.ref().getTypeQName().equals(definition.getName()))
                        .count()
                : associations.sources(target.id, definition.getName()).size();
        if (count > 1) {
            records.add(new IntegrityRecord("The association source multiplicity has been violated:\n   Target Node: "
                    + target.ref + "\n   Association: " + definition.getName() + "\n   Required: at most 1\n   Found: "
                    + count));
        }
    }

    private void checkAssociation(Assoc assoc, List<IntegrityRecord> records) {
        NodeState source = nodes.find(assoc.sourceId);
        NodeState target = nodes.find(assoc.targetId);
        AssociationDefinition definition = dictionary.getAssociation(assoc.type);
        if (definition == null) {
            if (source != null && target != null) {
                records.add(new IntegrityRecord(
                        "The association type does not exist: " + assoc.type + "\n   Source Node: " + source.ref));
            }
            return;
        }
        if (source != null) {
            checkTargets(source, definition, records);
        }
        if (target != null) {
            checkSources(target, definition, records);
        }
        if (source != null && target != null && exists(assoc)) {
            checkEnd(source, definition.getSourceClass(), definition, "source", records);
            checkEnd(target, definition.getTargetClass(), definition, "target", records);
        }
    }

    private boolean exists(Assoc assoc) {
        return assoc.child
                ? associations.between(assoc.sourceId, assoc.targetId).stream()
                        .anyMatch(found -> found.ref().getTypeQName().equals(assoc.type))
                : associations.targets(assoc.sourceId, assoc.type).stream()
                        .anyMatch(found -> found.targetId() == assoc.targetId);
    }

    private void checkEnd(
            NodeState node,
            @Nullable ClassDefinition wanted,
            AssociationDefinition definition,
            String end,
            List<IntegrityRecord> records) {
        if (wanted != null
                && node.classes().stream().noneMatch(name -> dictionary.isSubClass(name, wanted.getName()))) {
            records.add(new IntegrityRecord("The association " + end + " type is incorrect:\n   Association: "
                    + definition.getName() + "\n   Required " + end + " Type: " + wanted.getName() + "\n   Actual "
                    + end + " Type: " + node.type + "\n   Node: " + node.ref));
        }
    }
}

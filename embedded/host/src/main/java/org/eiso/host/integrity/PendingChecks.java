package org.eiso.host.integrity;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.util.transaction.TransactionListenerAdapter;
import org.eiso.host.integrity.AssociationRules.Child;
import org.eiso.host.integrity.AssociationRules.End;

/**
 * What must be checked before the transaction commits, each once however often it changed. What changes while the
 * checks run, or later still, makes a set of its own that has its turn too.
 */
final class PendingChecks extends TransactionListenerAdapter {
    private static final Object KEY = PendingChecks.class.getName();

    /** After the listeners that may still change nodes. */
    private static final int COMMIT_ORDER = 1;

    final Set<NodeRef> properties = new LinkedHashSet<>();
    final Set<NodeRef> aspects = new LinkedHashSet<>();
    final Set<End> sourceClasses = new LinkedHashSet<>();
    final Set<End> targetClasses = new LinkedHashSet<>();
    final Set<End> sourceCounts = new LinkedHashSet<>();
    final Set<End> targetCounts = new LinkedHashSet<>();
    final Set<Child> names = new LinkedHashSet<>();
    private final IntegrityRules rules;

    private PendingChecks(IntegrityRules rules) {
        this.rules = rules;
    }

    static PendingChecks current(IntegrityRules rules) {
        PendingChecks pending = AlfrescoTransactionSupport.getResource(KEY);
        if (pending == null) {
            pending = new PendingChecks(rules);
            AlfrescoTransactionSupport.bindResource(KEY, pending);
            AlfrescoTransactionSupport.bindListener(pending, COMMIT_ORDER);
        }
        return pending;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        AlfrescoTransactionSupport.unbindResource(KEY);
        Violations violations = rules.noViolations();
        check(properties, Function.identity(), rules.properties::check, violations);
        check(aspects, Function.identity(), rules.aspects::check, violations);
        check(sourceClasses, End::node, rules.associations::checkSourceClass, violations);
        check(targetClasses, End::node, rules.associations::checkTargetClass, violations);
        check(sourceCounts, End::node, rules.associations::checkSourceCount, violations);
        check(targetCounts, End::node, rules.associations::checkTargetCount, violations);
        check(names, Child::parent, rules.associations::checkName, violations);
        rules.conclude(violations);
    }

    private <T> void check(
            Collection<T> pending, Function<T, NodeRef> nodeOf, BiConsumer<T, Violations> rule, Violations violations) {
        for (T one : pending) {
            // Nothing is demanded of a node that was deleted later in the transaction.
            if (!violations.isFull() && rules.nodes.exists(nodeOf.apply(one))) {
                rule.accept(one, violations);
            }
        }
    }
}

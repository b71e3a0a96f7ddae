package org.eiso.host.security.permission;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.eiso.host.security.permission.AclStore.Acting;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Which list acts on a node, a list's entries and what was decided by them, each found out once per transaction. */
final class AccessEntries {
    /** Databases bear a few hundred values in one statement well. */
    private static final int BATCH = 500;

    private final AclStore acls;
    /** Names this instance's cache among the resources of the transaction. */
    private final Object resource = new Object();

    /** What is decided by a list alone, whatever the node. */
    record Question(@Nullable Long acl, String permission, Set<String> authorities) {}

    private record Known(
            Map<NodeRef, Acting> acting, Map<Long, List<AccessEntry>> entries, Map<Question, Boolean> decisions) {
        Known() {
            this(new HashMap<>(), new HashMap<>(), new HashMap<>());
        }
    }

    AccessEntries(AclStore acls) {
        this.acls = acls;
    }

    /** The list that acts on a node; empty if there is no such node. */
    Optional<Acting> acting(NodeRef node) {
        Map<NodeRef, Acting> acting = known().acting();
        Acting found = acting.get(node);
        if (found == null) {
            read(List.of(node), acting);
            found = acting.get(node);
        }
        return Optional.ofNullable(found);
    }

    /** Finds out about many nodes in a few statements; useful before asking for each. */
    void prefetch(Collection<NodeRef> nodes) {
        Map<NodeRef, Acting> acting = known().acting();
        List<NodeRef> unknown = nodes.stream()
                .filter(node -> !acting.containsKey(node))
                .distinct()
                .toList();
        for (int from = 0; from < unknown.size(); from += BATCH) {
            read(unknown.subList(from, Math.min(from + BATCH, unknown.size())), acting);
        }
    }

    private void read(Collection<NodeRef> nodes, Map<NodeRef, Acting> acting) {
        Map<StoreRef, List<NodeRef>> byStore = nodes.stream().collect(Collectors.groupingBy(NodeRef::getStoreRef));
        byStore.forEach((store, refs) -> acls.acting(
                        store, refs.stream().map(NodeRef::getId).toList())
                .forEach(found -> acting.put(found.node(), found)));
    }

    List<AccessEntry> of(@Nullable Long aclId) {
        return aclId == null ? new ArrayList<>() : known().entries().computeIfAbsent(aclId, acls::entries);
    }

    /** Answers a question once. */
    boolean decide(Question question, BooleanSupplier answer) {
        Map<Question, Boolean> decisions = known().decisions();
        Boolean decided = decisions.get(question);
        if (decided == null) {
            decided = answer.getAsBoolean();
            decisions.put(question, decided);
        }
        return decided;
    }

    /** To be called after any change of lists or entries. */
    void forget() {
        Known known = known();
        known.acting().clear();
        known.entries().clear();
        known.decisions().clear();
    }

    /** Outside of a transaction nothing is remembered. */
    private Known known() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return new Known();
        }
        Known known = AlfrescoTransactionSupport.getResource(resource);
        if (known == null) {
            known = new Known();
            AlfrescoTransactionSupport.bindResource(resource, known);
        }
        return known;
    }
}

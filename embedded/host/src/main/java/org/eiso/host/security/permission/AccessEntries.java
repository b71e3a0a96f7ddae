package org.eiso.host.security.permission;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.NodeRef;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The entries of access control lists, read once per transaction. */
final class AccessEntries {
    private final AclStore acls;
    /** Names this instance's cache among the resources of the transaction. */
    private final Object resource = new Object();

    private record Known(Map<NodeRef, Optional<Long>> lists, Map<Long, List<AccessEntry>> entries) {
        Known() {
            this(new HashMap<>(), new HashMap<>());
        }
    }

    AccessEntries(AclStore acls) {
        this.acls = acls;
    }

    /** The entries that act on a node; none where no list does. */
    List<AccessEntry> of(NodeRef node) {
        Known known = known();
        return known.lists()
                .computeIfAbsent(node, acls::actingAcl)
                .map(acl -> known.entries().computeIfAbsent(acl, acls::entries))
                .orElse(List.of());
    }

    List<AccessEntry> of(long aclId) {
        return known().entries().computeIfAbsent(aclId, acls::entries);
    }

    /** To be called after any change of lists or entries. */
    void forget() {
        Known known = known();
        known.lists().clear();
        known.entries().clear();
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

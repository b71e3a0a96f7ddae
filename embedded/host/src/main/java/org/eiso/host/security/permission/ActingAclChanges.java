package org.eiso.host.security.permission;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.eiso.host.node.ChangeLog;
import org.eiso.host.transaction.BeforeDatabaseCommit;
import org.eiso.host.transaction.HostTransactions;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Which nodes got another acting list in this transaction.
 *
 * <p>Has them indexed again, and sees to it that a node made in a folder while another transaction changes the folder's
 * rights does not stay behind with the old ones: commits are one after the other once the change log has spoken, so the
 * later one finds the stray and is tried again.
 */
final class ActingAclChanges implements BeforeDatabaseCommit {
    private static final int BATCH = 500;

    private final ChangeLog changeLog;
    private final AclStore acls;
    /** Names this instance's set among the resources of the transaction. */
    private final Object resource = new Object();

    /** The change log is asked for first, so that its last word comes before this one's. */
    ActingAclChanges(ChangeLog changeLog, AclStore acls, HostTransactions transactions) {
        this.changeLog = changeLog;
        this.acls = acls;
        transactions.register(this);
    }

    void created(long nodeId) {
        touched().add(nodeId);
    }

    void repointed(Collection<Long> nodeIds) {
        touched().addAll(nodeIds);
        changeLog.changed(nodeIds);
    }

    private Set<Long> touched() {
        Set<Long> touched = AlfrescoTransactionSupport.getResource(resource);
        if (touched == null) {
            touched = new LinkedHashSet<>();
            AlfrescoTransactionSupport.bindResource(resource, touched);
        }
        return touched;
    }

    @Override
    public void beforeDatabaseCommit() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        Set<Long> touched = AlfrescoTransactionSupport.getResource(resource);
        if (touched == null) {
            return;
        }
        List<Long> nodes = new ArrayList<>(touched);
        for (int from = 0; from < nodes.size(); from += BATCH) {
            if (acls.countStrays(nodes.subList(from, Math.min(from + BATCH, nodes.size()))) > 0) {
                throw new ConcurrencyFailureException("The rights of a parent changed meanwhile");
            }
        }
    }
}

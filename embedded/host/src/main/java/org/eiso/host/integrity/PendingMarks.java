package org.eiso.host.integrity;

import java.util.LinkedHashSet;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.util.transaction.TransactionListenerAdapter;

/** The nodes whose mark {@code sys:incomplete} must be looked at before the transaction commits. */
final class PendingMarks extends TransactionListenerAdapter {
    private static final Object KEY = PendingMarks.class.getName();

    /** Before the integrity checks. */
    private static final int COMMIT_ORDER = 0;

    private final IncompleteNodes incomplete;
    private final Set<NodeRef> pending = new LinkedHashSet<>();

    private PendingMarks(IncompleteNodes incomplete) {
        this.incomplete = incomplete;
    }

    static PendingMarks current(IncompleteNodes incomplete) {
        PendingMarks current = AlfrescoTransactionSupport.getResource(KEY);
        if (current == null) {
            current = new PendingMarks(incomplete);
            AlfrescoTransactionSupport.bindResource(KEY, current);
            AlfrescoTransactionSupport.bindListener(current, COMMIT_ORDER);
        }
        return current;
    }

    void add(NodeRef node) {
        pending.add(node);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        // Marking is a change itself; what it leads to makes a set of its own.
        AlfrescoTransactionSupport.unbindResource(KEY);
        // A locked node is marked as well.
        AuthenticationUtil.runAs(
                () -> {
                    pending.forEach(incomplete::mark);
                    return null;
                },
                AuthenticationUtil.getSystemUserName());
    }
}

package org.eiso.host.transaction;

import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * A transaction of Spring behind the interface that Alfresco's callers know. Belongs to one thread and is used once.
 */
final class SpringUserTransaction implements UserTransaction {
    private final PlatformTransactionManager manager;
    private final DefaultTransactionDefinition definition = new DefaultTransactionDefinition();
    private @Nullable TransactionStatus transaction;
    private int outcome = Status.STATUS_NO_TRANSACTION;

    SpringUserTransaction(PlatformTransactionManager manager, boolean readOnly, int propagation) {
        this.manager = manager;
        definition.setReadOnly(readOnly);
        definition.setPropagationBehavior(propagation);
    }

    @Override
    public void begin() throws NotSupportedException {
        if (transaction != null) {
            throw new NotSupportedException("The transaction was begun before");
        }
        transaction = manager.getTransaction(definition);
        outcome = Status.STATUS_ACTIVE;
    }

    @Override
    public void commit() throws RollbackException {
        TransactionStatus running = running();
        if (running.isRollbackOnly()) {
            rollback();
            throw new RollbackException("The transaction was marked for rollback");
        }
        outcome = Status.STATUS_ROLLEDBACK;
        try {
            manager.commit(running);
        } catch (UnexpectedRollbackException e) {
            RollbackException rollback = new RollbackException("The transaction was rolled back");
            rollback.initCause(e);
            throw rollback;
        }
        outcome = Status.STATUS_COMMITTED;
    }

    @Override
    public void rollback() {
        TransactionStatus running = running();
        outcome = Status.STATUS_ROLLEDBACK;
        manager.rollback(running);
    }

    @Override
    public void setRollbackOnly() {
        running().setRollbackOnly();
    }

    @Override
    public int getStatus() {
        return outcome == Status.STATUS_ACTIVE && running().isRollbackOnly() ? Status.STATUS_MARKED_ROLLBACK : outcome;
    }

    @Override
    public void setTransactionTimeout(int seconds) {
        definition.setTimeout(seconds == 0 ? DefaultTransactionDefinition.TIMEOUT_DEFAULT : seconds);
    }

    private TransactionStatus running() {
        if (transaction == null || outcome != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("The transaction is not running");
        }
        return transaction;
    }
}

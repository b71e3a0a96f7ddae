package org.eiso.host.transaction;

import jakarta.transaction.UserTransaction;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.transaction.ReadOnlyServerException;
import org.alfresco.service.transaction.TransactionService;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/** Alfresco's transaction service over Spring's transaction manager. */
public final class SpringTransactionService implements TransactionService {
    private final PlatformTransactionManager manager;
    private final boolean allowWrite;
    private final RetrySettings retries;

    public SpringTransactionService(PlatformTransactionManager manager, boolean allowWrite, RetrySettings retries) {
        this.manager = manager;
        this.allowWrite = allowWrite;
        this.retries = retries;
    }

    @Override
    public boolean getAllowWrite() {
        return allowWrite;
    }

    @Override
    public boolean isReadOnly() {
        return !allowWrite;
    }

    @Override
    public UserTransaction getUserTransaction() {
        return getUserTransaction(false, false);
    }

    @Override
    public UserTransaction getUserTransaction(boolean readOnly) {
        return getUserTransaction(readOnly, false);
    }

    @Override
    public UserTransaction getUserTransaction(boolean readOnly, boolean ignoreSystemReadOnly) {
        return transaction(readOnly, ignoreSystemReadOnly, TransactionDefinition.PROPAGATION_REQUIRED);
    }

    @Override
    public UserTransaction getNonPropagatingUserTransaction() {
        return getNonPropagatingUserTransaction(false, false);
    }

    @Override
    public UserTransaction getNonPropagatingUserTransaction(boolean readOnly) {
        return getNonPropagatingUserTransaction(readOnly, false);
    }

    @Override
    public UserTransaction getNonPropagatingUserTransaction(boolean readOnly, boolean ignoreSystemReadOnly) {
        return transaction(readOnly, ignoreSystemReadOnly, TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    private UserTransaction transaction(boolean readOnly, boolean ignoreSystemReadOnly, int propagation) {
        if (!readOnly && !ignoreSystemReadOnly && isReadOnly()) {
            throw new ReadOnlyServerException();
        }
        return new SpringUserTransaction(manager, readOnly, propagation);
    }

    @Override
    public RetryingTransactionHelper getRetryingTransactionHelper() {
        RetryingTransactionHelper helper = new RetryingTransactionHelper();
        helper.setTransactionService(this);
        helper.setMaxRetries(retries.max());
        helper.setMinRetryWaitMs(retries.minWaitMs());
        helper.setMaxRetryWaitMs(retries.maxWaitMs());
        helper.setRetryWaitIncrementMs(retries.waitIncrementMs());
        return helper;
    }
}

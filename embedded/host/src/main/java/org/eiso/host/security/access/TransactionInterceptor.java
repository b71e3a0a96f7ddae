package org.eiso.host.security.access;

import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.transaction.TransactionService;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Gives a call of a public service a transaction.
 *
 * <p>Without one, the call gets its own and is tried again after conflicts. Within one, it takes part; then a runtime
 * exception dooms the whole transaction, also if the caller catches it.
 */
final class TransactionInterceptor implements MethodInterceptor {
    private final TransactionService transactions;
    private final PlatformTransactionManager manager;

    TransactionInterceptor(TransactionService transactions, PlatformTransactionManager manager) {
        this.transactions = transactions;
        this.manager = manager;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? takePart(invocation)
                : inOwnTransaction(invocation);
    }

    private @Nullable Object takePart(MethodInvocation invocation) throws Throwable {
        TransactionStatus status = manager.getTransaction(new DefaultTransactionDefinition());
        Object result;
        try {
            result = invocation.proceed();
        } catch (RuntimeException | Error failure) {
            manager.rollback(status);
            throw failure;
        } catch (Throwable declared) {
            manager.commit(status);
            throw declared;
        }
        manager.commit(status);
        return result;
    }

    private @Nullable Object inOwnTransaction(MethodInvocation invocation) throws Throwable {
        RetryingTransactionHelper helper = transactions.getRetryingTransactionHelper();
        try {
            return helper.doInTransaction(() -> proceed(invocation), false, true);
        } catch (DeclaredException declared) {
            throw declared.getCause();
        }
    }

    private static @Nullable Object proceed(MethodInvocation invocation) {
        try {
            return ((ProxyMethodInvocation) invocation).invocableClone().proceed();
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable declared) {
            throw new DeclaredException(declared);
        }
    }

    /** Carries an exception that the service's method declares through the retrying helper. */
    private static final class DeclaredException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        DeclaredException(Throwable cause) {
            super(cause);
        }

        @Override
        public synchronized Throwable getCause() {
            Throwable cause = super.getCause();
            return cause == null ? this : cause;
        }
    }
}

package org.alfresco.repo.transaction;

import java.lang.reflect.Method;
import java.util.List;
import org.alfresco.service.transaction.TransactionService;

public class RetryingTransactionHelper {
    public static final Class[] RETRY_EXCEPTIONS = null /*TODO value*/;
    public RetryingTransactionHelper() { throw new UnsupportedOperationException("RetryingTransactionHelper"); }
    public void setTransactionService(TransactionService transactionService) { throw new UnsupportedOperationException("RetryingTransactionHelper.setTransactionService"); }
    public void setMaxRetries(int number) { throw new UnsupportedOperationException("RetryingTransactionHelper.setMaxRetries"); }
    public void setMinRetryWaitMs(int number) { throw new UnsupportedOperationException("RetryingTransactionHelper.setMinRetryWaitMs"); }
    public void setMaxRetryWaitMs(int number) { throw new UnsupportedOperationException("RetryingTransactionHelper.setMaxRetryWaitMs"); }
    public void setRetryWaitIncrementMs(int number) { throw new UnsupportedOperationException("RetryingTransactionHelper.setRetryWaitIncrementMs"); }
    public void setMaxExecutionMs(long value) { throw new UnsupportedOperationException("RetryingTransactionHelper.setMaxExecutionMs"); }
    public void setReadOnly(boolean flag) { throw new UnsupportedOperationException("RetryingTransactionHelper.setReadOnly"); }
    public void setForceWritable(boolean flag) { throw new UnsupportedOperationException("RetryingTransactionHelper.setForceWritable"); }
    public void setExtraExceptions(List<Class<?>> list) { throw new UnsupportedOperationException("RetryingTransactionHelper.setExtraExceptions"); }
    public <R> R doInTransaction(RetryingTransactionCallback<R> retryingTransactionCallback) { throw new UnsupportedOperationException("RetryingTransactionHelper.doInTransaction"); }
    public <R> R doInTransaction(RetryingTransactionCallback<R> retryingTransactionCallback, boolean flag) { throw new UnsupportedOperationException("RetryingTransactionHelper.doInTransaction"); }
    public <R> R doInTransaction(RetryingTransactionCallback<R> retryingTransactionCallback, boolean flag, boolean flag2) { throw new UnsupportedOperationException("RetryingTransactionHelper.doInTransaction"); }
    public static Throwable extractRetryCause(Throwable cause) { throw new UnsupportedOperationException("RetryingTransactionHelper.extractRetryCause"); }

    public interface RetryingTransactionCallback<Result> {
        Result execute() throws Throwable;
    }

    static class UserTransactionProtectionAdvise {
        public void before(Method method, Object[] objects, Object object) throws Throwable { throw new UnsupportedOperationException("UserTransactionProtectionAdvise.before"); }
    }
}

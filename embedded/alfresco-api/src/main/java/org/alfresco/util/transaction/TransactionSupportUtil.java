package org.alfresco.util.transaction;

import java.util.Set;
import org.springframework.transaction.support.TransactionSynchronizationAdapter;

public abstract class TransactionSupportUtil {
    public TransactionSupportUtil() {
        throw new UnsupportedOperationException("TransactionSupportUtil");
    }

    public static long getTransactionStartTime() {
        throw new UnsupportedOperationException("TransactionSupportUtil.getTransactionStartTime");
    }

    public static String getTransactionId() {
        throw new UnsupportedOperationException("TransactionSupportUtil.getTransactionId");
    }

    public static boolean isActualTransactionActive() {
        throw new UnsupportedOperationException("TransactionSupportUtil.isActualTransactionActive");
    }

    public static <R> R getResource(Object object) {
        throw new UnsupportedOperationException("TransactionSupportUtil.getResource");
    }

    public static void bindResource(Object object, Object object2) {
        throw new UnsupportedOperationException("TransactionSupportUtil.bindResource");
    }

    public static void unbindResource(Object object) {
        throw new UnsupportedOperationException("TransactionSupportUtil.unbindResource");
    }

    public static boolean bindListener(TransactionListener transactionListener, int number) {
        throw new UnsupportedOperationException("TransactionSupportUtil.bindListener");
    }

    public static Set<TransactionListener> getListeners() {
        throw new UnsupportedOperationException("TransactionSupportUtil.getListeners");
    }

    static class ResourcesHolder {}

    static class TransactionSynchronizationImpl extends TransactionSynchronizationAdapter {
        public TransactionSynchronizationImpl(String value) {
            throw new UnsupportedOperationException("TransactionSynchronizationImpl");
        }

        public long getTransactionStartTime() {
            throw new UnsupportedOperationException("TransactionSynchronizationImpl.getTransactionStartTime");
        }

        public boolean addListener(TransactionListener transactionListener, int number) {
            throw new UnsupportedOperationException("TransactionSynchronizationImpl.addListener");
        }

        public String toString() {
            throw new UnsupportedOperationException("TransactionSynchronizationImpl.toString");
        }

        public int getOrder() {
            throw new UnsupportedOperationException("TransactionSynchronizationImpl.getOrder");
        }

        public void suspend() {
            throw new UnsupportedOperationException("TransactionSynchronizationImpl.suspend");
        }

        public void resume() {
            throw new UnsupportedOperationException("TransactionSynchronizationImpl.resume");
        }

        public void beforeCommit(boolean flag) {
            throw new UnsupportedOperationException("TransactionSynchronizationImpl.beforeCommit");
        }

        public void beforeCompletion() {
            throw new UnsupportedOperationException("TransactionSynchronizationImpl.beforeCompletion");
        }

        public void afterCompletion(int number) {
            throw new UnsupportedOperationException("TransactionSynchronizationImpl.afterCompletion");
        }
    }
}

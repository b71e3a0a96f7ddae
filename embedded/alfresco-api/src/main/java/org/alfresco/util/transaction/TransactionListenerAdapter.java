package org.alfresco.util.transaction;

public abstract class TransactionListenerAdapter implements TransactionListener {
    public TransactionListenerAdapter() {
        throw new UnsupportedOperationException("TransactionListenerAdapter");
    }

    public void beforeCommit(boolean flag) {
        throw new UnsupportedOperationException("TransactionListenerAdapter.beforeCommit");
    }

    public void beforeCompletion() {
        throw new UnsupportedOperationException("TransactionListenerAdapter.beforeCompletion");
    }

    public void afterCommit() {
        throw new UnsupportedOperationException("TransactionListenerAdapter.afterCommit");
    }

    public void afterRollback() {
        throw new UnsupportedOperationException("TransactionListenerAdapter.afterRollback");
    }
}

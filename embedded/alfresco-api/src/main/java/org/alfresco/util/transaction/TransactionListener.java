package org.alfresco.util.transaction;

public interface TransactionListener {
    void beforeCommit(boolean flag);

    void beforeCompletion();

    void afterCommit();

    void afterRollback();

    default Integer getCustomOrder() {
        throw new UnsupportedOperationException("TransactionListener.getCustomOrder");
    }
}

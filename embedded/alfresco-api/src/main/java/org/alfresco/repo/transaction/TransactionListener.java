package org.alfresco.repo.transaction;



public interface TransactionListener extends org.alfresco.util.transaction.TransactionListener {
    void flush();
    void beforeCommit(boolean flag);
    void beforeCompletion();
    void afterCommit();
    void afterRollback();
}

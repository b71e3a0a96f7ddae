package org.alfresco.repo.transaction;

/** Told about the stages of the transaction it is bound to. */
public interface TransactionListener extends org.alfresco.util.transaction.TransactionListener {
    /** Kept for source compatibility; never called. */
    void flush();

    @Override
    void beforeCommit(boolean readOnly);

    @Override
    void beforeCompletion();

    @Override
    void afterCommit();

    @Override
    void afterRollback();
}

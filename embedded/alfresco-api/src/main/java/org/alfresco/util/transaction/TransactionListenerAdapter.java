package org.alfresco.util.transaction;

/** A listener that does nothing; override the stages of interest. */
public abstract class TransactionListenerAdapter implements TransactionListener {
    public TransactionListenerAdapter() {}

    @Override
    public void beforeCommit(boolean readOnly) {}

    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCommit() {}

    @Override
    public void afterRollback() {}
}

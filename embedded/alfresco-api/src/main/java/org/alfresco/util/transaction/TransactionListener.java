package org.alfresco.util.transaction;

/** Told about the stages of the transaction it is bound to. */
public interface TransactionListener {
    void beforeCommit(boolean readOnly);

    void beforeCompletion();

    void afterCommit();

    void afterRollback();

    /**
     * Position among the listeners of a transaction.
     *
     * @return a number, lower ones are told first; null for the ordinary position
     */
    default Integer getCustomOrder() {
        return null;
    }
}

package org.eiso.host.search.tracker;

import org.eiso.host.transaction.BeforeDatabaseCommit;
import org.eiso.host.transaction.HostTransactions;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Wakes the tracker up after each transaction that can have changed something. */
final class WakeOnCommit implements BeforeDatabaseCommit {
    private final IndexTracker tracker;

    private final HostTransactions transactions;

    WakeOnCommit(IndexTracker tracker, HostTransactions transactions) {
        this.tracker = tracker;
        this.transactions = transactions;
    }

    void begin() {
        transactions.register(this);
    }

    @Override
    public void beforeDatabaseCommit() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    tracker.wake();
                }
            });
        }
    }
}

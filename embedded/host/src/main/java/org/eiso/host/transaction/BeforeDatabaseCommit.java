package org.eiso.host.transaction;

/** Has the last word in a transaction: called after every listener, right before the database commits. */
@FunctionalInterface
public interface BeforeDatabaseCommit {
    /** Throwing rolls the transaction back. */
    void beforeDatabaseCommit();
}

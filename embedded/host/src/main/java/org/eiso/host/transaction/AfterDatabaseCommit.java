package org.eiso.host.transaction;

/** Called right after the database committed a transaction, before anybody is told. */
@FunctionalInterface
public interface AfterDatabaseCommit {
    void afterDatabaseCommit();
}

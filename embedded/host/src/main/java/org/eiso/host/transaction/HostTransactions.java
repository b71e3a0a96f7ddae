package org.eiso.host.transaction;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** Spring's transaction manager for the one data source, with a last word before each commit and a first one after it. */
public class HostTransactions extends JdbcTransactionManager {
    private static final long serialVersionUID = 1L;

    private final transient List<BeforeDatabaseCommit> lastWords = new CopyOnWriteArrayList<>();
    private final transient List<AfterDatabaseCommit> followers = new CopyOnWriteArrayList<>();

    public HostTransactions(DataSource dataSource) {
        super(dataSource);
        setRollbackOnCommitFailure(true);
    }

    public void register(BeforeDatabaseCommit lastWord) {
        lastWords.add(lastWord);
    }

    public void register(AfterDatabaseCommit follower) {
        followers.add(follower);
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        if (!status.isReadOnly()) {
            lastWords.forEach(BeforeDatabaseCommit::beforeDatabaseCommit);
        }
        super.doCommit(status);
        if (!status.isReadOnly()) {
            followers.forEach(AfterDatabaseCommit::afterDatabaseCommit);
        }
    }
}

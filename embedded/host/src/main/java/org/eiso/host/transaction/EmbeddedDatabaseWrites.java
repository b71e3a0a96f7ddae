package org.eiso.host.transaction;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionSystemException;

/**
 * Has the embedded database written to its file before a commit is reported, so that a killed process has lost nothing
 * that anybody was told of. By itself H2 writes every half second. Transactions that commit at the same time share one
 * write.
 */
public final class EmbeddedDatabaseWrites implements AfterDatabaseCommit, AutoCloseable {
    private final DatabaseSettings settings;
    private long requested;
    private long written;
    private boolean writing;
    private @Nullable Connection connection;

    public EmbeddedDatabaseWrites(DatabaseSettings settings, HostTransactions transactions) {
        this.settings = settings;
        if (settings.isEmbeddedFile()) {
            transactions.register(this);
        }
    }

    @Override
    public void afterDatabaseCommit() {
        long mine = request();
        for (long upTo = await(mine); upTo > 0; upTo = await(mine)) {
            boolean done = false;
            try {
                write();
                done = true;
            } catch (SQLException e) {
                throw new TransactionSystemException("The database could not be written to its file", e);
            } finally {
                finish(done ? upTo : 0);
            }
        }
    }

    private synchronized long request() {
        return ++requested;
    }

    /** Waits until the request is met, which answers 0, or until the caller is to write for all requests so far. */
    private synchronized long await(long mine) {
        boolean interrupted = false;
        while (written < mine && writing) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (written >= mine) {
            return 0;
        }
        writing = true;
        return requested;
    }

    private synchronized void finish(long upTo) {
        written = Math.max(written, upTo);
        writing = false;
        notifyAll();
    }

    /** Called by one thread at a time. */
    private void write() throws SQLException {
        Connection open = connection;
        if (open == null || open.isClosed()) {
            open = settings.connect();
            connection = open;
        }
        try (Statement statement = open.createStatement()) {
            statement.execute("CHECKPOINT");
        }
    }

    @Override
    public void close() throws SQLException {
        if (connection != null) {
            connection.close();
        }
    }
}

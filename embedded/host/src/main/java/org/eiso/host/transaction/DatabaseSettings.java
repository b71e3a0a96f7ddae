package org.eiso.host.transaction;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;

/**
 * Where the database is.
 *
 * @param directory the host's data folder; an embedded H2 database lies in its folder {@code db}
 * @param url a JDBC URL of H2 or PostgreSQL; empty for the embedded database
 * @param username the account, empty for the embedded database
 * @param password its password
 * @param poolSize most connections held at once
 */
public record DatabaseSettings(String directory, String url, String username, String password, int poolSize) {

    private static final int BESIDE_CONNECTIONS = 4;

    /** Opens the pool and brings the tables up to date. */
    public HikariDataSource open() {
        HikariDataSource dataSource = pool("eiso", poolSize);
        dataSource.setMinimumIdle(Math.min(2, poolSize));
        try {
            Flyway.configure(getClass().getClassLoader())
                    .dataSource(dataSource)
                    .locations("classpath:org/eiso/host/db")
                    .table("schema_history")
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .outOfOrder(true)
                    .load()
                    .migrate();
            return dataSource;
        } catch (RuntimeException e) {
            dataSource.close();
            throw e;
        }
    }

    /**
     * Opens a small pool for what is committed beside a transaction, such as locks. From the common pool it could wait
     * for ever: when all its connections are held by transactions that wait for a lock.
     */
    public HikariDataSource openBeside() {
        HikariDataSource dataSource = pool("eiso-beside", BESIDE_CONNECTIONS);
        dataSource.setMinimumIdle(1);
        return dataSource;
    }

    private HikariDataSource pool(String name, int size) {
        HikariDataSource dataSource = new HikariDataSource();
        dataSource.setPoolName(name);
        dataSource.setJdbcUrl(jdbcUrl());
        dataSource.setUsername(username);
        dataSource.setPassword(password);
        dataSource.setMaximumPoolSize(size);
        return dataSource;
    }

    /** Whether the database is a file that this process writes itself. */
    boolean isEmbeddedFile() {
        return jdbcUrl().startsWith("jdbc:h2:file:");
    }

    /** A connection beside the pool. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl(), username, password);
    }

    private String jdbcUrl() {
        if (!url.isBlank()) {
            return url;
        }
        // LOCK_TIMEOUT: how long a writer waits for a row before the transaction is tried again.
        return "jdbc:h2:file:" + Path.of(directory, "db", "eiso").toAbsolutePath()
                + ";LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE";
    }
}

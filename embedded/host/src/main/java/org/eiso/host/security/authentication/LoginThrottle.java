package org.eiso.host.security.authentication;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Slows down guessing: after a number of failures a name is locked for a while, for existing and unknown names alike.
 *
 * <p>Failures are counted in the database, in a transaction of their own: they stay counted when the login's
 * transaction rolls back, and all hosts on one database count together.
 */
final class LoginThrottle {
    private final JdbcClient jdbc;
    private final TransactionTemplate apart;
    private final Clock clock;
    private final int limit;
    private final Duration period;

    /**
     * @param limit failures after which a name is locked; 0 or less switches the throttle off
     * @param period how long the lock lasts, and after how long failures are forgotten
     */
    LoginThrottle(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock, int limit, Duration period) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
        this.limit = limit;
        this.period = period;
    }

    boolean isLocked(String userName) {
        return limit > 0
                && jdbc.sql("SELECT failures FROM login_failure WHERE login_key = :key AND last_failure > :since")
                                .param("key", Accounts.key(userName))
                                .param("since", remembered())
                                .query(Integer.class)
                                .optional()
                                .orElse(0)
                        >= limit;
    }

    void failed(String userName) {
        if (limit <= 0) {
            return;
        }
        String key = Accounts.key(userName);
        Boolean counted = apart.execute(status -> count(key));
        if (!Boolean.TRUE.equals(counted)) {
            countFirst(key);
        }
    }

    void succeeded(String userName) {
        String key = Accounts.key(userName);
        boolean failedBefore = limit > 0
                && !jdbc.sql("SELECT 1 FROM login_failure WHERE login_key = :key")
                        .param("key", key)
                        .query(Integer.class)
                        .list()
                        .isEmpty();
        if (failedBefore) {
            apart.executeWithoutResult(status -> jdbc.sql("DELETE FROM login_failure WHERE login_key = :key")
                    .param("key", key)
                    .update());
        }
    }

    private boolean count(String key) {
        return jdbc.sql("UPDATE login_failure SET last_failure = :now,"
                                + " failures = CASE WHEN last_failure > :since THEN failures + 1 ELSE 1 END"
                                + " WHERE login_key = :key")
                        .param("now", now().toEpochMilli())
                        .param("since", remembered())
                        .param("key", key)
                        .update()
                > 0;
    }

    private void countFirst(String key) {
        try {
            apart.executeWithoutResult(status -> jdbc.sql(
                            "INSERT INTO login_failure (login_key, failures, last_failure) VALUES (:key, 1, :now)")
                    .param("key", key)
                    .param("now", now().toEpochMilli())
                    .update());
        } catch (DuplicateKeyException countedMeanwhile) {
            apart.execute(status -> count(key));
        }
    }

    private long remembered() {
        return now().minus(period).toEpochMilli();
    }

    private Instant now() {
        return clock.instant();
    }
}

package org.eiso.host.lock;

import java.time.Duration;
import java.time.OffsetDateTime;
import org.alfresco.service.namespace.QName;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The job locks in the database. Every method wants a transaction of its own, so that a lock is seen by all hosts when
 * the method returns. Time is the database's, because hosts' clocks differ.
 *
 * <p>Locks form a tree along the dots of their local names: holding {@code a.b} keeps others from {@code a}, from
 * {@code a.b} and from {@code a.b.c}.
 */
final class JobLockTable {
    private final JdbcClient jdbc;

    JobLockTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes or prolongs the lock, unless a conflicting one is held under another token. */
    boolean take(QName lock, String token, Duration timeToLive) {
        jdbc.sql("select id from job_lock_guard where id = 1 for update")
                .query(Integer.class)
                .single();
        OffsetDateTime now = now();
        jdbc.sql("delete from job_lock where expires <= :now").param("now", now).update();
        if (isHeldByAnother(lock, token)) {
            return false;
        }
        if (!prolong(lock, token, timeToLive)) {
            jdbc.sql("insert into job_lock (uri, local_name, token, started, expires)"
                            + " values (:uri, :name, :token, :now, :expires)")
                    .param("uri", lock.getNamespaceURI())
                    .param("name", lock.getLocalName())
                    .param("token", token)
                    .param("now", now)
                    .param("expires", now.plus(timeToLive))
                    .update();
        }
        return true;
    }

    /** Prolongs a lock that has not expired; false when it is not held under this token any more. */
    boolean prolong(QName lock, String token, Duration timeToLive) {
        OffsetDateTime now = now();
        return jdbc.sql("update job_lock set expires = :expires"
                                + " where uri = :uri and local_name = :name and token = :token and expires > :now")
                        .param("expires", now.plus(timeToLive))
                        .param("uri", lock.getNamespaceURI())
                        .param("name", lock.getLocalName())
                        .param("token", token)
                        .param("now", now)
                        .update()
                == 1;
    }

    /** Releases the lock; false when it was not held under this token any more. */
    boolean release(QName lock, String token) {
        return jdbc.sql("delete from job_lock where uri = :uri and local_name = :name and token = :token")
                        .param("uri", lock.getNamespaceURI())
                        .param("name", lock.getLocalName())
                        .param("token", token)
                        .update()
                == 1;
    }

    private boolean isHeldByAnother(QName lock, String token) {
        return jdbc
                .sql("select local_name from job_lock where uri = :uri and token <> :token")
                .param("uri", lock.getNamespaceURI())
                .param("token", token)
                .query(String.class)
                .list()
                .stream()
                .anyMatch(held -> onOneBranch(held, lock.getLocalName()));
    }

    private static boolean onOneBranch(String a, String b) {
        return a.equals(b) || a.startsWith(b + ".") || b.startsWith(a + ".");
    }

    private OffsetDateTime now() {
        return jdbc.sql("select current_timestamp").query(OffsetDateTime.class).single();
    }
}

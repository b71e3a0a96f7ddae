package org.eiso.host.security.authentication;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who can log in, in the database. User names are compared without case. */
final class Accounts {
    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param expiresAt when logging in ends, or null for never */
    record Account(String userName, String passwordHash, boolean enabled, @Nullable Instant expiresAt) {
        boolean mayLogIn(Instant now) {
            return enabled && (expiresAt == null || now.isBefore(expiresAt));
        }
    }

    static String key(String userName) {
        return userName.toLowerCase(Locale.ROOT);
    }

    Optional<Account> find(String userName) {
        return jdbc.sql("SELECT user_name, password_hash, enabled, expires_at FROM account WHERE login_key = :key")
                .param("key", key(userName))
                .query((row, i) -> {
                    Long expires = row.getObject("expires_at", Long.class);
                    return new Account(
                            row.getString("user_name"),
                            row.getString("password_hash"),
                            row.getBoolean("enabled"),
                            expires == null ? null : Instant.ofEpochMilli(expires));
                })
                .optional();
    }

    void insert(String userName, String passwordHash) {
        jdbc.sql("INSERT INTO account (login_key, user_name, password_hash, enabled)"
                        + " VALUES (:key, :name, :hash, TRUE)")
                .param("key", key(userName))
                .param("name", userName)
                .param("hash", passwordHash)
                .update();
    }

    boolean setPassword(String userName, String passwordHash) {
        return jdbc.sql("UPDATE account SET password_hash = :hash WHERE login_key = :key")
                        .param("hash", passwordHash)
                        .param("key", key(userName))
                        .update()
                > 0;
    }

    boolean setEnabled(String userName, boolean enabled) {
        return jdbc.sql("UPDATE account SET enabled = :enabled WHERE login_key = :key")
                        .param("enabled", enabled)
                        .param("key", key(userName))
                        .update()
                > 0;
    }

    boolean setExpiry(String userName, @Nullable Instant expiresAt) {
        return jdbc.sql("UPDATE account SET expires_at = :expires WHERE login_key = :key")
                        .param("expires", expiresAt == null ? null : expiresAt.toEpochMilli())
                        .param("key", key(userName))
                        .update()
                > 0;
    }

    boolean delete(String userName) {
        return jdbc.sql("DELETE FROM account WHERE login_key = :key")
                        .param("key", key(userName))
                        .update()
                > 0;
    }
}

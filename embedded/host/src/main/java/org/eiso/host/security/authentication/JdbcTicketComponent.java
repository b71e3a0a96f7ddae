package org.eiso.host.security.authentication;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.authentication.TicketComponent;
import org.alfresco.repo.security.authentication.TicketExpiredException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tickets that all hosts on one database accept.
 *
 * <p>A ticket is a secret of 160 random bits; only its hash is kept. It expires after a time without use. Because the
 * secret is not kept, every session has a ticket of its own. Tickets are written in transactions of their own.
 */
public final class JdbcTicketComponent implements TicketComponent {
    private static final String PREFIX = "TICKET_";
    private static final int SECRET_BYTES = 20;
    /** A ticket in constant use is written this often per validity, not at every use. */
    private static final int EXTENSIONS_PER_VALIDITY = 10;

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;
    private final Clock clock;
    private final Duration validity;
    private final SecureRandom random = new SecureRandom();
    private final ThreadLocal<Session> current = new ThreadLocal<>();

    private record Session(String userName, String ticket) {}

    private record Row(String userName, Instant expiresAt) {}

    JdbcTicketComponent(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock, Duration validity) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
        this.validity = validity;
    }

    @Override
    public String getNewTicket(String userName) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        String ticket = PREFIX + HexFormat.of().formatHex(secret);
        apart.executeWithoutResult(status -> {
            deleteExpired();
            jdbc.sql("INSERT INTO ticket (ticket_hash, user_name, login_key, expires_at)"
                            + " VALUES (:hash, :user, :key, :expires)")
                    .param("hash", hash(ticket))
                    .param("user", userName)
                    .param("key", Accounts.key(userName))
                    .param("expires", clock.instant().plus(validity).toEpochMilli())
                    .update();
        });
        current.set(new Session(userName, ticket));
        return ticket;
    }

    @Override
    public @Nullable String getCurrentTicket(String userName, boolean autoCreate) {
        Session session = current.get();
        if (session != null && session.userName().equalsIgnoreCase(userName) && isValid(session.ticket())) {
            return session.ticket();
        }
        return autoCreate ? getNewTicket(userName) : null;
    }

    @Override
    public String validateTicket(String ticket) {
        Row row = find(ticket).orElseThrow(() -> new AuthenticationException("Missing ticket for the session"));
        Instant now = clock.instant();
        if (!now.isBefore(row.expiresAt())) {
            throw new TicketExpiredException("The ticket has expired");
        }
        Instant extended = now.plus(validity);
        if (Duration.between(row.expiresAt(), extended).compareTo(validity.dividedBy(EXTENSIONS_PER_VALIDITY)) >= 0) {
            apart.executeWithoutResult(
                    status -> jdbc.sql("UPDATE ticket SET expires_at = :expires WHERE ticket_hash = :hash")
                            .param("expires", extended.toEpochMilli())
                            .param("hash", hash(ticket))
                            .update());
        }
        current.set(new Session(row.userName(), ticket));
        return row.userName();
    }

    @Override
    public void invalidateTicketById(String ticket) {
        apart.executeWithoutResult(status -> jdbc.sql("DELETE FROM ticket WHERE ticket_hash = :hash")
                .param("hash", hash(ticket))
                .update());
    }

    @Override
    public void invalidateTicketByUser(String userName) {
        apart.executeWithoutResult(status -> jdbc.sql("DELETE FROM ticket WHERE login_key = :key")
                .param("key", Accounts.key(userName))
                .update());
    }

    @Override
    public int countTickets(boolean nonExpiredOnly) {
        return jdbc.sql("SELECT COUNT(*) FROM ticket WHERE expires_at > :since")
                .param("since", since(nonExpiredOnly))
                .query(Integer.class)
                .single();
    }

    @Override
    public Set<String> getUsersWithTickets(boolean nonExpiredOnly) {
        return new HashSet<>(jdbc.sql("SELECT DISTINCT user_name FROM ticket WHERE expires_at > :since")
                .param("since", since(nonExpiredOnly))
                .query(String.class)
                .list());
    }

    @Override
    public int invalidateTickets(boolean expiredOnly) {
        Integer count = apart.execute(status ->
                expiredOnly ? deleteExpired() : jdbc.sql("DELETE FROM ticket").update());
        return count == null ? 0 : count;
    }

    @Override
    public @Nullable String getAuthorityForTicket(String ticket) {
        return find(ticket).map(Row::userName).orElse(null);
    }

    @Override
    public void clearCurrentTicket() {
        current.remove();
    }

    /** False: two sessions of a person have two tickets, and logging out of one leaves the other. */
    @Override
    public boolean getUseSingleTicketPerUser() {
        return false;
    }

    private boolean isValid(String ticket) {
        return find(ticket)
                .filter(row -> clock.instant().isBefore(row.expiresAt()))
                .isPresent();
    }

    private Optional<Row> find(String ticket) {
        return jdbc.sql("SELECT user_name, expires_at FROM ticket WHERE ticket_hash = :hash")
                .param("hash", hash(ticket))
                .query((row, i) -> new Row(row.getString("user_name"), Instant.ofEpochMilli(row.getLong("expires_at"))))
                .optional();
    }

    private int deleteExpired() {
        return jdbc.sql("DELETE FROM ticket WHERE expires_at <= :now")
                .param("now", clock.instant().toEpochMilli())
                .update();
    }

    private long since(boolean nonExpiredOnly) {
        return nonExpiredOnly ? clock.instant().toEpochMilli() : Long.MIN_VALUE;
    }

    private static String hash(String ticket) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(ticket.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

package org.eiso.host.security.authentication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.authentication.TicketExpiredException;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Accounts, the throttle and tickets on a database, with a clock that the test moves. */
class LoggingInTest {
    private static final char[] PASSWORD = "correct horse".toCharArray();
    private static final Duration VALIDITY = Duration.ofHours(1);
    private static final Duration LOCK = Duration.ofMinutes(5);

    private final MovableClock clock = new MovableClock();
    private JdbcConnectionPool database;
    private JdbcClient jdbc;
    private JdbcTransactionManager transactions;
    private JdbcTicketComponent tickets;
    private HostAuthenticationService logins;

    @BeforeEach
    void open() {
        database = JdbcConnectionPool.create("jdbc:h2:mem:" + System.nanoTime() + ";DB_CLOSE_DELAY=-1", "sa", "");
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:org/eiso/host/db")
                .load()
                .migrate();
        jdbc = JdbcClient.create(database);
        transactions = new JdbcTransactionManager(database);
        tickets = new JdbcTicketComponent(jdbc, transactions, clock, VALIDITY);
        logins = service(tickets);
        logins.createAuthentication("Anna", PASSWORD);
    }

    private HostAuthenticationService service(JdbcTicketComponent component) {
        LoginThrottle throttle = new LoginThrottle(jdbc, transactions, clock, 3, LOCK);
        return new HostAuthenticationService(new Accounts(jdbc), new Passwords(4), throttle, component, clock);
    }

    @AfterEach
    void close() {
        AuthenticationUtil.clearCurrentSecurityContext();
        database.dispose();
    }

    @Test
    void theRightPasswordLogsInWhateverTheCaseOfTheName() {
        logins.authenticate("aNNa", PASSWORD);

        assertThat(AuthenticationUtil.getFullyAuthenticatedUser()).isEqualTo("Anna");
    }

    @Test
    void aWrongPasswordAnUnknownNameAndADisabledAccountAreRefusedAlike() {
        logins.createAuthentication("bert", PASSWORD);
        logins.setAuthenticationEnabled("bert", false);

        List<String> answers = List.of(refusal("anna", "wrong"), refusal("nobody", "wrong"), refusal("bert", null));

        assertThat(answers).containsOnly(answers.get(0));
        assertThat(AuthenticationUtil.getFullyAuthenticatedUser()).isNull();
    }

    @Test
    void passwordsAreKeptAsBcrypt() {
        String hash = jdbc.sql("SELECT password_hash FROM account")
                .query(String.class)
                .single();

        assertThat(hash).startsWith("$2a$04$").doesNotContain("horse");
    }

    @Test
    void anAccountEndsWhenItExpires() {
        logins.setAccountExpiry("anna", clock.instant().plusSeconds(60));
        assertThatCode(() -> logins.authenticate("anna", PASSWORD)).doesNotThrowAnyException();

        clock.advance(Duration.ofSeconds(60));

        assertThat(refusal("anna", null)).isNotEmpty();
    }

    @Test
    void afterTooManyFailuresANameIsLockedForAWhile() {
        for (int i = 0; i < 3; i++) {
            refusal("ANNA", "wrong");
        }
        assertThat(refusal("anna", null)).isNotEmpty();

        clock.advance(LOCK.plusSeconds(1));

        assertThatCode(() -> logins.authenticate("anna", PASSWORD)).doesNotThrowAnyException();
    }

    @Test
    void aSuccessForgetsEarlierFailures() {
        refusal("anna", "wrong");
        refusal("anna", "wrong");
        logins.authenticate("anna", PASSWORD);
        refusal("anna", "wrong");
        refusal("anna", "wrong");

        assertThatCode(() -> logins.authenticate("anna", PASSWORD)).doesNotThrowAnyException();
    }

    @Test
    void failuresStayCountedWhenTheTransactionRollsBack() {
        for (int i = 0; i < 3; i++) {
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                refusal("anna", "wrong");
                status.setRollbackOnly();
            });
        }

        assertThat(refusal("anna", null)).isNotEmpty();
    }

    @Test
    void theGuestDoesNotExist() {
        assertThat(logins.guestUserAuthenticationAllowed()).isFalse();
        assertThatThrownBy(logins::authenticateAsGuest).isInstanceOf(AuthenticationException.class);
    }

    @Test
    void aTicketIsAcceptedByEveryHostOnTheDatabaseUntilItHasNotBeenUsedForItsValidity() {
        String ticket = tickets.getNewTicket("Anna");
        HostAuthenticationService other = service(new JdbcTicketComponent(jdbc, transactions, clock, VALIDITY));

        clock.advance(VALIDITY.minusMinutes(1));
        other.validate(ticket);
        clock.advance(VALIDITY.minusMinutes(1));
        logins.validate(ticket);
        assertThat(AuthenticationUtil.getFullyAuthenticatedUser()).isEqualTo("Anna");

        clock.advance(VALIDITY);
        assertThatThrownBy(() -> logins.validate(ticket)).isInstanceOf(TicketExpiredException.class);
    }

    @Test
    void theDatabaseDoesNotHoldTheTicketItself() {
        String ticket = tickets.getNewTicket("Anna");

        String kept =
                jdbc.sql("SELECT ticket_hash FROM ticket").query(String.class).single();

        assertThat(ticket).startsWith("TICKET_").hasSizeGreaterThan(40);
        assertThat(kept).hasSize(64).isNotEqualTo(ticket);
        assertThatThrownBy(() -> logins.validate(kept)).isInstanceOf(AuthenticationException.class);
    }

    @Test
    void loggingOutOneSessionLeavesTheOther() {
        String first = tickets.getNewTicket("Anna");
        String second = tickets.getNewTicket("Anna");

        logins.invalidateTicket(first);

        assertThatThrownBy(() -> logins.validate(first)).isInstanceOf(AuthenticationException.class);
        assertThatCode(() -> logins.validate(second)).doesNotThrowAnyException();
    }

    @Test
    void aChangedPasswordADisabledAndADeletedAccountEndSessions() {
        String changed = tickets.getNewTicket("Anna");
        logins.updateAuthentication("anna", PASSWORD, "another".toCharArray());
        assertThatThrownBy(() -> logins.validate(changed)).isInstanceOf(AuthenticationException.class);

        String disabled = tickets.getNewTicket("Anna");
        logins.setAuthenticationEnabled("anna", false);
        assertThatThrownBy(() -> logins.validate(disabled)).isInstanceOf(AuthenticationException.class);

        logins.setAuthenticationEnabled("anna", true);
        String deleted = tickets.getNewTicket("Anna");
        logins.deleteAuthentication("anna");
        assertThatThrownBy(() -> logins.validate(deleted)).isInstanceOf(AuthenticationException.class);
    }

    @Test
    void aPasswordIsChangedOnlyByWhoKnowsTheOld() {
        assertThatThrownBy(() -> logins.updateAuthentication("anna", "guess".toCharArray(), "mine".toCharArray()))
                .isInstanceOf(AuthenticationException.class);

        assertThatCode(() -> logins.authenticate("anna", PASSWORD)).doesNotThrowAnyException();
    }

    @Test
    void aNameIsTakenWhateverItsCase() {
        assertThatThrownBy(() -> logins.createAuthentication("ANNA", PASSWORD))
                .isInstanceOf(AuthenticationException.class);
    }

    /** Tries the right password where none is given. */
    private String refusal(String userName, @Nullable String password) {
        try {
            logins.authenticate(userName, password == null ? PASSWORD : password.toCharArray());
        } catch (AuthenticationException refused) {
            return refused.getMsgId();
        }
        throw new AssertionError(userName + " was logged in");
    }

    private static final class MovableClock extends Clock {
        private Instant now = Instant.parse("2026-01-01T08:00:00Z");

        void advance(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}

package org.eiso.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.alfresco.error.AlfrescoRuntimeException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

class ServerErrorsTest {

    private final ServerErrors errors =
            new ServerErrors(Clock.fixed(Instant.parse("2026-03-09T10:00:00Z"), ZoneOffset.UTC));

    @Test
    void whatTheRepositoryOrAnExtensionSaysIsToldEvenWhenWrapped() {
        assertThat(errors.report(new AlfrescoRuntimeException("The document is frozen")))
                .endsWith("The document is frozen");
        assertThat(errors.report(new RuntimeException("wrapper", new Refusal("Wait for Bình"))))
                .isEqualTo("Wait for Bình");
    }

    @Test
    void whatLibrariesSayBecomesANumber() {
        assertThat(errors.report(new NullPointerException("x.secret"))).startsWith("Server error (03090000)");
        assertThat(errors.report(new DataIntegrityViolationException("insert secret", new SQLException("secret"))))
                .startsWith("Server error (03090001)")
                .doesNotContain("secret");
    }

    private static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refusal(String message) {
            super(message);
        }
    }
}

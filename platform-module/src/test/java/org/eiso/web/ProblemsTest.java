package org.eiso.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.eiso.domain.refusal.Refusal;
import org.eiso.domain.refusal.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.extensions.webscripts.WebScriptException;

class ProblemsTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Problems problems = new Problems();

    @Test
    void aRefusalSaysWhyNamesTheStateAndWhomItWaitsFor() {
        Refusal refusal = Refusal.of(RefusalCode.FROZEN)
                .with("state", "IN_REVIEW")
                .with("field", "content")
                .waitingFor(List.of("lan", "GROUP_iso"));

        Problem problem = problems.of(refusal.asException(), Locale.ENGLISH);

        assertThat(problem.status()).isEqualTo(409);
        assertThat(problem.json().path("code").asText()).isEqualTo("frozen");
        assertThat(problem.json().path("type").asText()).isEqualTo("urn:eiso:problem:frozen");
        assertThat(problem.json().path("state").asText()).isEqualTo("IN_REVIEW");
        assertThat(problem.json().path("field").asText()).isEqualTo("content");
        assertThat(problem.json().path("waitingFor")).hasToString("[\"lan\",\"GROUP_iso\"]");
        assertThat(problem.json().path("detail").asText())
                .isEqualTo("The document is in review and cannot be changed. It waits for lan, GROUP_iso.");
    }

    @Test
    void theSentenceIsInTheReadersLanguage() {
        Refusal refusal = Refusal.of(RefusalCode.ROLE_REQUIRED).with("role", "author,controller");

        assertThat(problems.of(refusal.asException(), VIETNAMESE)
                        .json()
                        .path("detail")
                        .asText())
                .isEqualTo("Chỉ tác giả, thư ký ISO được làm việc này.");
    }

    @Test
    void factsNeverReplaceTheProblemsOwnMembers() {
        Refusal refusal = Refusal.of(RefusalCode.CODE_TAKEN)
                .with("code", "QT-01")
                .with("holder", "QT.01")
                .with("status", "retired")
                .with("type", "procedure");

        Problem problem = problems.of(refusal.asException(), Locale.ENGLISH);

        assertThat(problem.json().path("code").asText()).isEqualTo("code-taken");
        assertThat(problem.json().path("status").asInt()).isEqualTo(409);
        assertThat(problem.json().path("document").asText()).isEqualTo("QT-01");
        assertThat(problem.json().path("codeStatus").asText()).isEqualTo("retired");
        assertThat(problem.json().path("detail").asText()).isEqualTo("The code QT-01 is taken: QT.01 is retired.");
    }

    @Test
    void aRefusalIsFoundUnderWhateverWrapsIt() {
        RuntimeException wrapped =
                new IllegalStateException(new RuntimeException(Refusal.of(RefusalCode.COMMENT_REQUIRED)
                        .with("field", "comment")
                        .asException()));

        assertThat(problems.of(wrapped, Locale.ENGLISH).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "MISSING_FIELD, 400",
        "ROUTE_UNRESOLVED, 422",
        "ROLE_REQUIRED, 403",
        "NOT_FOUND, 404",
        "NOT_IN_THIS_STATE, 409",
        "STALE_EDITION, 412",
        "CONTENT_TOO_LARGE, 413"
    })
    void eachKindOfRefusalHasItsStatus(RefusalCode code, int status) {
        assertThat(problems.of(Refusal.of(code).asException(), Locale.ENGLISH).status())
                .isEqualTo(status);
    }

    @Test
    void whatAlfrescoRefusesIsWordedToo() {
        assertThat(problems.of(new AccessDeniedException("no"), Locale.ENGLISH).status())
                .isEqualTo(403);
        assertThat(problems.of(new ConcurrencyFailureException("again"), Locale.ENGLISH)
                        .status())
                .isEqualTo(503);
        assertThat(problems.of(new WebScriptException(413, "too large"), Locale.ENGLISH)
                        .status())
                .isEqualTo(413);
    }

    @Test
    void theUnexpectedTellsANumberAndNothingElse() {
        Problem problem = problems.of(new IllegalStateException("secret"), Locale.ENGLISH);

        assertThat(problem.status()).isEqualTo(500);
        assertThat(problem.json().toString()).doesNotContain("secret");
        assertThat(problem.json().path("detail").asText())
                .contains(problem.json().path("incident").asText());
    }
}

package org.eiso.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded host is killed in the middle of each step of the journey, and started again. */
class JourneySurvivesKillTest {
    private static final Duration INDEX_LAG = Duration.ofSeconds(60);
    private static final int LATEST_KILL = 120; // milliseconds after a step began

    private final Random random = new Random();

    @TempDir
    Path folder;

    private HostProcess host;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        assumeFalse(Target.isRemote(), "only a host of our own can be killed");
        Path data = Files.createDirectory(folder.resolve("data"));
        host = new HostProcess(data);
    }

    @AfterEach
    void stop() throws InterruptedException {
        if (host != null) {
            host.kill();
        }
    }

    @Test
    void killedInTheMiddleOfAnyStepTheIssueIsInOneOfTwoLegalStates() throws Exception {
        Agency agency = Agency.found(host.target());
        Session author = agency.person("an", "author");
        Session reviewer = agency.person("binh", "reader");
        Session approver = agency.person("chi", "reader");
        Session controller = agency.person("dung", "controller");
        Session reader = agency.person("giang", "reader");
        agency.route(List.of(reviewer.user()), List.of(approver.user()));
        String text = "Văn bản chịu được mất điện";
        String id = Documents.idOf(Documents.draft(author, agency.unit(), "Quy trình ứng phó mất điện", text));

        step(author, id, "DRAFT", "IN_REVIEW", () -> Documents.submit(author, id));
        step(author, id, "IN_REVIEW", "IN_APPROVAL", () -> Documents.decide(reviewer, id, "endorse"));
        step(author, id, "IN_APPROVAL", "APPROVED", () -> Documents.approve(approver, id, 1));
        step(author, id, "APPROVED", "EFFECTIVE", () -> controller
                .transition(id, Map.of("event", "release", "reason", "Có hiệu lực sớm"))
                .then()
                .statusCode(200));

        assertThat(Documents.contentOf(reader, id)).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        await().atMost(INDEX_LAG).untilAsserted(() -> reader.eiso()
                .queryParam("unit", agency.unit())
                .queryParam("q", "chiu duoc mat dien")
                .get("/search")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("hits[0].id", equalTo(id)));
    }

    /** Kills the host while the step runs; where the step was lost, takes it again. */
    private void step(Session witness, String id, String before, String after, Runnable step) throws Exception {
        CompletableFuture<Void> underWay = CompletableFuture.runAsync(step);
        Thread.sleep(random.nextInt(LATEST_KILL));
        host.killAndRestart();
        try {
            underWay.join();
        } catch (CompletionException cut) {
            assertThat(cut).hasCauseInstanceOf(Throwable.class); // the connection broke, which is the point
        }

        String found = Documents.stateOf(witness, id);
        assertThat(found).isIn(before, after);
        if (found.equals(before)) {
            step.run();
        }
        assertThat(Documents.stateOf(witness, id)).isEqualTo(after);
    }
}

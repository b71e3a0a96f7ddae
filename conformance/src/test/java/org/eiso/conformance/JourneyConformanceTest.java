package org.eiso.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** One procedure goes from a file to "in force", is found, revised and superseded. */
@ExtendWith(TargetParameter.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneyConformanceTest {
    private static final String TITLE = "Quy trình kiểm soát tài liệu";
    private static final String FIRST =
            "Tài liệu được soạn thảo, xem xét và phê duyệt trước khi ban hành. Từ khóa: vông vang.";
    private static final String SECOND = "Lần sửa đổi thứ nhất: bổ sung trách nhiệm của thư ký ISO.";
    private static final Duration INDEX_LAG = Duration.ofSeconds(60);

    private Agency agency;
    private Session author;
    private Session reviewer;
    private Session approver;
    private Session controller;
    private Session reader;
    private String first;
    private String second;
    private String code;

    @BeforeAll
    void foundTheAgency(Target target) {
        agency = Agency.found(target);
        author = agency.person("an", "author");
        reviewer = agency.person("binh", "reader");
        approver = agency.person("chi", "reader");
        controller = agency.person("dung", "controller");
        reader = agency.person("giang", "reader");
        agency.route(List.of(reviewer.user()), List.of(approver.user()));
    }

    @AfterAll
    void closeTheAgency() {
        if (agency != null) {
            agency.close();
        }
    }

    @Test
    @Order(1)
    void aFileBecomesANumberedDraft() {
        var created = Documents.draft(author, agency.unit(), TITLE, FIRST);
        first = Documents.idOf(created);
        code = created.path("code");
        assertThat(code).isNotBlank();
        assertThat(created.<String>path("state")).isEqualTo("DRAFT");
        assertThat(created.<String>path("edition.label")).isEqualTo("1/00");
        assertThat(Documents.contentOf(author, first)).isEqualTo(FIRST.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @Order(2)
    void aReaderCannotSeeTheDraftInAnyWay() {
        assertHidden(reader, first);
    }

    @Test
    @Order(3)
    void theDraftIsReviewedAndApproved() {
        Documents.submit(author, first);
        assertThat(Documents.stateOf(author, first)).isEqualTo("IN_REVIEW");
        assertHidden(reader, first);

        assertThat(Documents.contentOf(reviewer, first)).isEqualTo(FIRST.getBytes(StandardCharsets.UTF_8));
        Documents.decide(reviewer, first, "endorse");
        assertThat(Documents.stateOf(author, first)).isEqualTo("IN_APPROVAL");
        assertHidden(reader, first);

        Documents.approveForToday(approver, first);
        assertThat(Documents.stateOf(author, first)).isEqualTo("APPROVED");
        assertHidden(reader, first);
    }

    @Test
    @Order(4)
    void afterReleaseTheReaderFindsItWithoutAccentsAndDownloadsTheExactBytes() {
        if (Documents.stateOf(controller, first).equals("APPROVED")) {
            Documents.release(controller, first);
        }
        await().atMost(INDEX_LAG).untilAsserted(() -> assertThat(found(reader, "quy trinh kiem soat tai lieu"))
                .contains(first));
        // the text of a file may be indexed later than its properties
        await().atMost(INDEX_LAG)
                .untilAsserted(() -> assertThat(found(reader, "vong vang")).contains(first));
        assertThat(reader.eiso()
                        .get("/units/{unit}/documents/{code}/content", agency.unit(), code)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray())
                .isEqualTo(FIRST.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @Order(5)
    void aRevisionInWorkLeavesTheEffectiveIssueUntouched() {
        second = revised(author);
        assertThat(second).isNotEqualTo(first);
        assertThat(author.eiso().get("/issues/{id}", second).<String>path("edition.label"))
                .isEqualTo("1/01");
        author.eiso()
                .contentType(Documents.TEXT)
                .body(SECOND.getBytes(StandardCharsets.UTF_8))
                .put("/issues/{id}/content", second)
                .then()
                .statusCode(200);
        assertThat(Documents.contentOf(author, second)).isEqualTo(SECOND.getBytes(StandardCharsets.UTF_8));
        assertHidden(reader, second);
        reader.eiso()
                .get("/units/{unit}/documents/{code}", agency.unit(), code)
                .then()
                .statusCode(200)
                .body("id", equalTo(first))
                .body("state", equalTo("EFFECTIVE"));
        assertThat(Documents.contentOf(reader, first)).isEqualTo(FIRST.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @Order(6)
    void itsReleaseSupersedesTheOldIssue() {
        Documents.submit(author, second);
        Documents.decide(reviewer, second, "endorse");
        Documents.approveForToday(approver, second);
        if (Documents.stateOf(controller, second).equals("APPROVED")) {
            Documents.release(controller, second);
        }

        reader.eiso()
                .get("/units/{unit}/documents/{code}", agency.unit(), code)
                .then()
                .statusCode(200)
                .body("id", equalTo(second))
                .body("edition.label", equalTo("1/01"));
        assertThat(Documents.stateOf(controller, first)).isEqualTo("SUPERSEDED");
        assertHiddenByIdentity(reader, first);
        await().atMost(INDEX_LAG).untilAsserted(() -> {
            assertThat(found(reader, "bo sung trach nhiem")).contains(second);
            assertThat(found(reader, "kiem soat tai lieu")).doesNotContain(first);
        });
        controller
                .eiso()
                .get("/units/{unit}/documents/{code}/history", agency.unit(), code)
                .then()
                .statusCode(200)
                .body("issues", hasSize(2));
    }

    private String revised(Session author) {
        return author.eiso()
                .contentType(ContentType.JSON)
                .body(Map.of("kind", "amendment", "reason", "Rà soát định kỳ", "summary", "Bổ sung trách nhiệm"))
                .post("/units/{unit}/documents/{code}/revise", agency.unit(), code)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Reading, listing, searching, counting, tasks and guessing of ids: nothing tells that the issue exists. */
    private void assertHidden(Session person, String id) {
        assertHiddenByIdentity(person, id);
        if (second == null) {
            person.eiso()
                    .get("/units/{unit}/documents/{code}", agency.unit(), code)
                    .then()
                    .statusCode(404);
            person.eiso()
                    .get("/units/{unit}/documents", agency.unit())
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(0))
                    .body("documents", hasSize(0));
            person.eiso()
                    .queryParam("unit", agency.unit())
                    .queryParam("q", "kiểm soát")
                    .get("/search")
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(0));
        }
        assertThat(found(person, TITLE)).doesNotContain(id);
        person.eiso().get("/tasks").then().statusCode(200).body("tasks", hasSize(0));
    }

    private static void assertHiddenByIdentity(Session person, String id) {
        person.eiso().get("/issues/{id}", id).then().statusCode(404);
        person.eiso().get("/issues/{id}/content", id).then().statusCode(404);
        assertThat(person.v1().get("/nodes/{id}", id).statusCode()).isIn(403, 404);
        assertThat(person.v1().get("/nodes/{id}/content", id).statusCode()).isIn(403, 404);
    }

    private List<String> found(Session person, String text) {
        return person.eiso()
                .queryParam("unit", agency.unit())
                .queryParam("q", text)
                .get("/search")
                .then()
                .statusCode(200)
                .extract()
                .path("hits.id");
    }
}

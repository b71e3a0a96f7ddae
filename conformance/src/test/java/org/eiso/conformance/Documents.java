package org.eiso.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The steps of a document's life, as clients take them. */
final class Documents {
    static final String TEXT = "text/plain";

    private Documents() {}

    /** A procedure of the department ISO, which every unit has with this text. */
    static Response draft(Session author, String unit, String title, String text) {
        return author.create(
                unit,
                Map.of("type", "procedure", "department", "ISO", "title", title),
                "quy-trinh.txt",
                text.getBytes(StandardCharsets.UTF_8),
                TEXT);
    }

    static String idOf(Response created) {
        return created.then().statusCode(201).extract().path("id");
    }

    static void submit(Session author, String id) {
        author.transition(id, Map.of("event", "submit")).then().statusCode(200);
    }

    /** The id of the person's open task on the issue. */
    static String taskOn(Session person, String issueId) {
        List<Map<String, Object>> tasks =
                person.eiso().get("/tasks").then().statusCode(200).extract().path("tasks");
        List<String> ids = tasks.stream()
                .filter(task -> task.toString().contains(issueId))
                .map(task -> (String) task.get("id"))
                .toList();
        assertThat(ids).as("tasks of " + person.user() + " on " + issueId).hasSize(1);
        return ids.get(0);
    }

    static void decide(Session person, String issueId, String outcome) {
        person.decide(taskOn(person, issueId), Map.of("outcome", outcome, "comment", "Đồng ý"))
                .then()
                .statusCode(200);
    }

    /** Approves with effect from today, or some days later. */
    static void approve(Session approver, String issueId, int daysAhead) {
        approver.decide(
                        taskOn(approver, issueId),
                        Map.of(
                                "outcome", "approve",
                                "comment", "Duyệt",
                                "effectiveFrom",
                                        LocalDate.now().plusDays(daysAhead).toString()))
                .then()
                .statusCode(200);
    }

    static void approveForToday(Session approver, String issueId) {
        approve(approver, issueId, 0);
    }

    static void release(Session controller, String issueId) {
        controller.transition(issueId, Map.of("event", "release")).then().statusCode(200);
    }

    static String stateOf(Session person, String issueId) {
        return person.eiso()
                .get("/issues/{id}", issueId)
                .then()
                .statusCode(200)
                .extract()
                .path("state");
    }

    static byte[] contentOf(Session person, String issueId) {
        return person.eiso()
                .get("/issues/{id}/content", issueId)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}

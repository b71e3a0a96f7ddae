package org.eiso.conformance;

import static io.restassured.RestAssured.given;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.builder.RequestSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Base64;
import java.util.Map;

/** One person at the repository, signed in by ticket as clients should (a password would be hashed each time). */
final class Session {
    private final Target target;
    private final String user;
    private final RequestSpecification base;

    private Session(Target target, String user, String ticket) {
        this.target = target;
        this.user = user;
        String credentials =
                Base64.getEncoder().encodeToString(ticket.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        this.base = new RequestSpecBuilder()
                .setBaseUri(target.url())
                .addHeader("Authorization", "Basic " + credentials)
                .addHeader("Accept-Language", "en")
                .setUrlEncodingEnabled(true)
                .build();
    }

    static Session signIn(Target target, String user, String password) {
        String ticket = given().baseUri(target.url().toString())
                .contentType(ContentType.JSON)
                .body(Map.of("userId", user, "password", password))
                .post("/api/-default-/public/authentication/versions/1/tickets")
                .then()
                .statusCode(201)
                .extract()
                .path("entry.id");
        return new Session(target, user, ticket);
    }

    static Session admin(Target target) {
        return signIn(target, target.adminUser(), target.adminPassword());
    }

    String user() {
        return user;
    }

    Target target() {
        return target;
    }

    /** A request to the web scripts of eISO, below {@code /s/eiso}. */
    RequestSpecification eiso() {
        return given().spec(base).basePath("/s/eiso");
    }

    /** A request to the public REST API of the repository, version 1. */
    RequestSpecification v1() {
        return given().spec(base).basePath("/api/-default-/public/alfresco/versions/1");
    }

    RequestSpecification v1Search() {
        return given().spec(base).basePath("/api/-default-/public/search/versions/1");
    }

    Response create(String unit, Map<String, ?> metadata, String fileName, byte[] content, String mimetype) {
        return eiso().multiPart(new MultiPartSpecBuilder(metadata)
                        .controlName("metadata")
                        .mimeType("application/json")
                        .charset("UTF-8")
                        .build())
                .multiPart("content", fileName, content, mimetype)
                .post("/units/{unit}/documents", unit);
    }

    Response transition(String issueId, Map<String, ?> event) {
        return eiso().contentType(ContentType.JSON).body(event).post("/issues/{id}/transitions", issueId);
    }

    Response decide(String taskId, Map<String, ?> decision) {
        return eiso().contentType(ContentType.JSON).body(decision).post("/tasks/{id}", taskId);
    }
}

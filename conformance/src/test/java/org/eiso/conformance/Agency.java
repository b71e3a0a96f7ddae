package org.eiso.conformance;

import io.restassured.http.ContentType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** A unit of its own for one test class, with a person for each role; names are unique for the run. */
final class Agency implements AutoCloseable {
    private static final String PASSWORD = "Kiểm-soát-2026";

    private final Session admin;
    private final String unit;
    private final String suffix;

    private Agency(Session admin, String suffix) {
        this.admin = admin;
        this.suffix = suffix;
        this.unit = "u" + suffix;
    }

    static Agency found(Target target) {
        String suffix = UUID.randomUUID().toString().substring(0, 8).toLowerCase(Locale.ROOT);
        Agency agency = new Agency(Session.admin(target), suffix);
        agency.admin
                .eiso()
                .contentType(ContentType.JSON)
                .body(Map.of("id", agency.unit, "title", "Cơ quan " + suffix, "language", "vi"))
                .post("/units")
                .then()
                .statusCode(201);
        return agency;
    }

    String unit() {
        return unit;
    }

    Session admin() {
        return admin;
    }

    /** A new person with these roles in the unit. */
    Session person(String name, String... roles) {
        String user = name + "-" + suffix;
        admin.v1()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "id",
                        user,
                        "firstName",
                        name,
                        "lastName",
                        "Nguyễn",
                        "email",
                        user + "@example.org",
                        "password",
                        PASSWORD))
                .post("/people")
                .then()
                .statusCode(201);
        if (roles.length > 0) {
            admin.eiso()
                    .contentType(ContentType.JSON)
                    .body(Map.of("roles", List.of(roles)))
                    .put("/units/{unit}/members/{person}", unit, user)
                    .then()
                    .statusCode(200);
        }
        return Session.signIn(admin.target(), user, PASSWORD);
    }

    /** Replaces the unit's routes by one: these people review, then these approve, in order. */
    void route(List<String> reviewers, List<String> approvers) {
        Map<String, Object> settings = admin.eiso()
                .get("/units/{unit}/settings", unit)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("");
        settings.put("routes", List.of(Routes.of(reviewers, approvers)));
        admin.eiso()
                .contentType(ContentType.JSON)
                .body(settings)
                .put("/units/{unit}/settings", unit)
                .then()
                .statusCode(200);
    }

    @Override
    public void close() {
        admin.v1().delete("/sites/{site}?permanent=true", unit).then().statusCode(204);
    }
}

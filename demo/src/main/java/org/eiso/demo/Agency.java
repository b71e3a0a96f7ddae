package org.eiso.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code agency.json} says of the demonstration agency. */
record Agency(
        Unit unit,
        List<Department> departments,
        List<Person> people,
        List<Map<String, Object>> routes,
        List<Document> documents) {

    /** The unit: id of its site, title and description. */
    record Unit(String id, String title, String description, String language) {}

    /** A department and the person who leads it. */
    record Department(String code, String title, String head) {}

    /** A person and the roles in the unit. */
    record Person(String id, String firstName, String lastName, String email, String position, List<String> roles) {
        String fullName() {
            return lastName + " " + firstName;
        }
    }

    /**
     * A document and how far it has come.
     *
     * @param text name of the file below {@code documents/} that holds its text
     * @param format {@code docx}, {@code xlsx} or {@code pdf}
     * @param parent title of the procedure that a form belongs to
     * @param stage how far it is to go
     * @param revision text of its next edition, for stages that have one
     */
    record Document(
            String type,
            String department,
            String title,
            String text,
            String format,
            String author,
            Stage stage,
            @Nullable String parent,
            @Nullable String summary,
            @Nullable String code,
            @Nullable String revision,
            @Nullable List<String> clauses,
            @Nullable List<String> legalBasis) {}

    /** How far a document has come when the demonstration begins. */
    enum Stage {
        @JsonProperty("draft")
        DRAFT,
        @JsonProperty("inReview")
        IN_REVIEW,
        @JsonProperty("rejected")
        REJECTED,
        @JsonProperty("inApproval")
        IN_APPROVAL,
        @JsonProperty("approved")
        APPROVED,
        @JsonProperty("effective")
        EFFECTIVE,
        @JsonProperty("beingRevised")
        BEING_REVISED,
        @JsonProperty("revised")
        REVISED
    }

    static Agency load() {
        try (InputStream json = Agency.class.getResourceAsStream("agency.json")) {
            return new ObjectMapper().readValue(json, Agency.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Person person(String id) {
        return people.stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("agency.json names an unknown person: " + id));
    }
}

package org.eiso.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Sets up the unit, its people and its settings, and then lets them bring their documents on their way. */
final class AgencyLoader {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Agency agency;
    private final String address;
    private final Client admin;
    private final String password;
    private final Consumer<String> progress;
    private final Map<String, Client> signedIn = new HashMap<>();

    /**
     * @param password of every person of the demonstration
     */
    AgencyLoader(Agency agency, String address, Client admin, String password, Consumer<String> progress) {
        this.agency = agency;
        this.address = address;
        this.admin = admin;
        this.password = password;
        this.progress = progress;
    }

    /** Tells whether the unit is there already, so that a restart does not load it twice. */
    boolean isLoaded() {
        try {
            admin.get("/s/eiso/units/" + agency.unit().id());
            return true;
        } catch (RefusedRequestException refused) {
            if (refused.status() == 404) {
                return false;
            }
            throw refused;
        }
    }

    void load() {
        progress.accept("Đơn vị: " + agency.unit().title());
        agency.people().forEach(this::createPerson);
        admin.post("/s/eiso/units", agency.unit());
        agency.people().forEach(this::enrol);
        settle();
        DocumentJourney journey = new DocumentJourney(agency, this::as, progress);
        int count = agency.documents().size();
        for (int i = 0; i < count; i++) {
            journey.take(agency.documents().get(i), i + 1, count);
        }
    }

    private void createPerson(Agency.Person person) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", person.id());
        body.put("firstName", person.firstName());
        body.put("lastName", person.lastName());
        body.put("email", person.email());
        body.put("jobTitle", person.position());
        body.put("password", password);
        admin.post("/api/-default-/public/alfresco/versions/1/people", body);
    }

    private void enrol(Agency.Person person) {
        admin.put(
                "/s/eiso/units/" + agency.unit().id() + "/members/" + Client.segment(person.id()),
                Map.of("roles", person.roles()));
    }

    private void settle() {
        String path = "/s/eiso/units/" + agency.unit().id() + "/settings";
        JsonNode settings = admin.get(path);
        ObjectNode changed = settings.deepCopy();
        changed.set("departments", JSON.valueToTree(agency.departments()));
        changed.set("routes", JSON.valueToTree(agency.routes()));
        admin.put(path, changed);
    }

    private Client as(String person) {
        return signedIn.computeIfAbsent(person, id -> Client.signIn(address, id, password));
    }

    /** The people's names, positions and logins, for the greeting. */
    List<String> logins() {
        return agency.people().stream()
                .map(person -> String.format("%-10s %-24s %s", person.id(), person.fullName(), person.position()))
                .toList();
    }
}

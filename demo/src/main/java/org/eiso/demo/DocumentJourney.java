package org.eiso.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes one document as far as its stage says, each step by the person whose step it is. */
final class DocumentJourney {
    private static final int DAYS_UNTIL_EFFECTIVE = 14;

    private final Agency agency;
    private final Function<String, Client> as;
    private final Consumer<String> progress;
    private final Map<String, String> codeByTitle = new HashMap<>();

    DocumentJourney(Agency agency, Function<String, Client> as, Consumer<String> progress) {
        this.agency = agency;
        this.as = as;
        this.progress = progress;
    }

    void take(Agency.Document document, int number, int of) {
        JsonNode issue = create(document);
        String code = issue.path("code").asText();
        codeByTitle.put(document.title(), code);
        String id = issue.path("id").asText();
        switch (document.stage()) {
            case DRAFT -> {}
            case IN_REVIEW -> submit(document, id);
            case REJECTED -> reject(document, id);
            case IN_APPROVAL -> toApproval(document, id);
            case APPROVED -> approve(document, id, LocalDate.now().plusDays(DAYS_UNTIL_EFFECTIVE));
            case EFFECTIVE -> release(document, id);
            case BEING_REVISED -> {
                release(document, id);
                revise(document, code);
            }
            case REVISED -> {
                release(document, id);
                release(document, revise(document, code));
            }
        }
        progress.accept(String.format("[%2d/%d] %-14s %s", number, of, code, document.title()));
    }

    private JsonNode create(Agency.Document document) {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("type", document.type());
        metadata.put("department", document.department());
        metadata.put("title", document.title());
        putIfPresent(metadata, "code", document.code());
        putIfPresent(metadata, "summary", document.summary());
        putIfPresent(metadata, "clauses", document.clauses());
        putIfPresent(metadata, "legalBasis", document.legalBasis());
        if (document.parent() != null) {
            metadata.put("parentCode", codeOf(document.parent()));
        }
        DocumentFile file = DocumentFile.of(document.format());
        Multipart parts = new Multipart()
                .json("metadata", metadata)
                .file(
                        "content",
                        document.text().replaceAll("\\.md$", "") + "." + file.extension(),
                        file.mimetype(),
                        file.bytes(Text.load(document.text())));
        return as.apply(document.author()).post("/s/eiso/units/" + agency.unit().id() + "/documents", parts);
    }

    private static void putIfPresent(Map<String, Object> metadata, String key, @Nullable Object value) {
        if (value != null) {
            metadata.put(key, value);
        }
    }

    private String codeOf(String title) {
        String code = codeByTitle.get(title);
        if (code == null) {
            throw new IllegalStateException("agency.json names a parent that stands further down: " + title);
        }
        return code;
    }

    private String revise(Agency.Document document, String code) {
        JsonNode draft = as.apply(document.author())
                .post(
                        "/s/eiso/units/" + agency.unit().id() + "/documents/" + Client.segment(code) + "/revise",
                        Map.of(
                                "kind", "amendment",
                                "reason", "Rà soát theo kế hoạch năm",
                                "summary", "Cập nhật trách nhiệm, thời hạn và biểu mẫu kèm theo"));
        String id = draft.path("id").asText();
        if (document.revision() != null) {
            DocumentFile file = DocumentFile.of(document.format());
            as.apply(document.author())
                    .put(
                            "/s/eiso/issues/" + id + "/content",
                            file.bytes(Text.load(document.revision())),
                            file.mimetype());
        }
        return id;
    }

    private void submit(Agency.Document document, String id) {
        transition(as.apply(document.author()), id, Map.of("event", "submit"));
    }

    private void reject(Agency.Document document, String id) {
        submit(document, id);
        Work work = openWork(id).get(0);
        work.decide(Map.of(
                "outcome",
                "reject",
                "comment",
                "Đề nghị làm rõ trách nhiệm ở bước 3 và bổ sung thời hạn trả kết quả."));
    }

    private void toApproval(Agency.Document document, String id) {
        submit(document, id);
        while (stateOf(document, id).equals("IN_REVIEW")) {
            openWork(id).get(0).decide(Map.of("outcome", "endorse", "comment", "Nhất trí với dự thảo."));
        }
    }

    private void approve(Agency.Document document, String id, LocalDate effectiveFrom) {
        toApproval(document, id);
        while (stateOf(document, id).equals("IN_APPROVAL")) {
            openWork(id)
                    .get(0)
                    .decide(Map.of(
                            "outcome", "approve",
                            "comment", "Phê duyệt.",
                            "effectiveFrom", effectiveFrom.toString()));
        }
    }

    private void release(Agency.Document document, String id) {
        approve(document, id, LocalDate.now());
        if (stateOf(document, id).equals("APPROVED")) {
            transition(as.apply(controller()), id, Map.of("event", "release"));
        }
    }

    private String controller() {
        return agency.people().stream()
                .filter(person -> person.roles().contains("controller"))
                .map(Agency.Person::id)
                .findFirst()
                .orElseThrow();
    }

    private static void transition(Client person, String id, Map<String, ?> event) {
        person.post("/s/eiso/issues/" + id + "/transitions", event);
    }

    private String stateOf(Agency.Document document, String id) {
        return as.apply(document.author())
                .get("/s/eiso/issues/" + id)
                .path("state")
                .asText();
    }

    /** The open tasks on the issue and whose they are; at least one. */
    private List<Work> openWork(String id) {
        List<Work> work = new ArrayList<>();
        for (Agency.Person person : agency.people()) {
            Client client = as.apply(person.id());
            for (JsonNode task : client.get("/s/eiso/tasks").path("tasks")) {
                if (task.at("/issue/id").asText().equals(id)) {
                    work.add(new Work(client, task.path("id").asText()));
                }
            }
        }
        if (work.isEmpty()) {
            throw new IllegalStateException("Nobody has a task on the issue " + id);
        }
        return work;
    }

    private record Work(Client person, String task) {
        void decide(Map<String, ?> decision) {
            person.post("/s/eiso/tasks/" + Client.segment(task), decision);
        }
    }
}

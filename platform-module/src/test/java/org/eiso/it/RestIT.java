package org.eiso.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.eiso.domain.lifecycle.State;
import org.eiso.issue.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The API over HTTP: what it takes, what it refuses, and that nothing has changed then. */
class RestIT {

    private static final Host HOST = Host.get();
    private static final Host.Agency AGENCY = HOST.found();
    private static final String DOCUMENTS = "/eiso/units/" + AGENCY.unit + "/documents";

    private final RestClient an = new RestClient(HOST, AGENCY.an);
    private final RestClient giang = new RestClient(HOST, AGENCY.giang);
    private final RestClient hoa = new RestClient(HOST, AGENCY.hoa);
    private final RestClient admin = new RestClient(HOST, HOST.admin());

    @Test
    void aDocumentIsBegunFromAFormAndReadByCodeAndById() {
        byte[] bytes = {0, 1, 2, (byte) 0xff, '\r', '\n', 0};
        RestClient.Reply created = an.form(
                DOCUMENTS,
                "metadata",
                null,
                "application/json",
                utf8("{\"type\":\"procedure\",\"department\":\"ISO\",\"title\":\"Quy trình đo lường\","
                        + "\"clauses\":[\"7.5.3\"],\"summary\":\"Tóm tắt\"}"),
                "content",
                "đo lường.docx",
                "application/octet-stream",
                bytes);

        assertThat(created.status()).isEqualTo(201);
        String id = created.json().path("id").asText();
        String code = created.json().path("code").asText();
        assertThat(created.header("Location")).endsWith("/eiso/issues/" + id);
        assertThat(created.header("ETag")).isNotEmpty();
        assertThat(created.json().path("allowedEvents")).hasToString("[\"submit\",\"discard\"]");
        assertThat(created.json().at("/content/mimetype").asText())
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

        assertThat(an.get(DOCUMENTS + "/" + code.replace('.', '-'))
                        .json()
                        .path("id")
                        .asText())
                .isEqualTo(id);
        RestClient.Reply download = an.get("/eiso/issues/" + id + "/content");
        assertThat(download.response().body()).isEqualTo(bytes);
        assertThat(download.header("Content-Disposition"))
                .contains("filename*=UTF-8''" + code + "%20Quy%20tr%C3%ACnh%20%C4%91o%20l%C6%B0%E1%BB%9Dng.docx");
        assertThat(an.get("/eiso/issues/" + id + "/content", "If-None-Match", download.header("ETag"))
                        .status())
                .isEqualTo(304);
        assertThat(hoa.get("/eiso/issues/" + id).status()).isEqualTo(404);
        assertThat(hoa.get("/eiso/issues/" + id + "/content").status()).isEqualTo(404);
        JsonNode unknown = hoa.get(DOCUMENTS + "/" + code).json();
        assertThat(unknown.path("code").asText()).isEqualTo("not-found");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"department\":\"ISO\",\"title\":\"x\"}                                       | missing-field       | type",
                "{\"type\":\"procedure\",\"department\":\"ISO\",\"title\":\" \"}                | missing-field       | title",
                "{\"type\":\"letter\",\"department\":\"ISO\",\"title\":\"x\"}                   | invalid-value       | type",
                "{\"type\":\"record\",\"department\":\"ISO\",\"title\":\"x\"}                   | type-not-controlled | type",
                "{\"type\":\"procedure\",\"department\":\"KT\",\"title\":\"x\"}                 | department-unknown  | department",
                "{\"type\":\"procedure\",\"department\":\"ISO\",\"title\":5}                    | wrong-type          | title",
                "{\"type\":\"procedure\",\"department\":\"ISO\",\"title\":\"x\",\"state\":\"A\"} | unknown-field       | state",
                "{\"type\":\"form\",\"department\":\"ISO\",\"title\":\"x\"}                     | parent-required     | parentCode",
                "{\"type\":\"form\",\"department\":\"ISO\",\"title\":\"x\",\"parentCode\":\"ZZ\"} | parent-unknown    | parentCode",
                "{\"type\":\"procedure\",\"department\":\"ISO\",\"title\":\"x\",\"code\":\"a:b\"} | code-invalid      | code",
                "{\"type\":\"procedure\",\"department\":\"ISO\",\"title\":\"x\",\"owner\":\"no\"} | person-not-found  | owner",
                "{\"type\":\"procedure\",\"department\":\"ISO\",\"title\":\"x\",\"clauses\":\"7\"} | wrong-type       | clauses"
            })
    void whatIsWrongInTheMetadataIsNamed(String metadata, String code, String field) {
        long before = total();

        RestClient.Reply reply = an.form(
                DOCUMENTS,
                "metadata",
                null,
                "application/json",
                utf8(metadata),
                "content",
                "a.txt",
                "text/plain",
                utf8("x"));

        problem(reply, code);
        assertThat(reply.status()).isBetween(400, 499);
        assertThat(reply.json().path("field").asText()).isEqualTo(field);
        assertThat(total()).isEqualTo(before);
    }

    @Test
    void missingEmptyAndUnknownPartsAreRefused() {
        byte[] metadata = utf8("{\"type\":\"procedure\",\"department\":\"ISO\",\"title\":\"x\"}");
        long before = total();

        problem(an.form(DOCUMENTS, "metadata", null, "application/json", metadata), "missing-part");
        problem(an.form(DOCUMENTS, "content", "a.txt", "text/plain", utf8("x")), "missing-part");
        problem(
                an.form(
                        DOCUMENTS,
                        "metadata",
                        null,
                        "application/json",
                        metadata,
                        "content",
                        "a.txt",
                        "text/plain",
                        utf8("")),
                "empty-content");
        problem(
                an.form(
                        DOCUMENTS,
                        "metadata",
                        null,
                        "application/json",
                        metadata,
                        "content",
                        "a.txt",
                        "text/plain",
                        utf8("x"),
                        "more",
                        "b.txt",
                        "text/plain",
                        utf8("y")),
                "unknown-field");
        problem(an.post(DOCUMENTS, new String(metadata, StandardCharsets.UTF_8)), "invalid-request");
        assertThat(total()).isEqualTo(before);
    }

    @Test
    void anEditBasedOnAnOldStateIsRefused() {
        Issue draft = AGENCY.draft("Sửa chồng");
        String address = "/eiso/issues/" + draft.id();
        String tag = an.get(address).header("ETag");

        RestClient.Reply first = an.put(address, "{\"title\":\"Lần một\"}", "If-Match", tag);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.json().path("title").asText()).isEqualTo("Lần một");
        RestClient.Reply second = an.put(address, "{\"title\":\"Lần hai\"}", "If-Match", tag);

        assertThat(second.status()).isEqualTo(412);
        problem(second, "stale-edition");
        problem(an.put(address, "{\"title\":\"Lần ba\",\"edition\":\"1/01\"}"), "stale-edition");
        problem(an.put(address, "{\"title\":null}"), "missing-field");
        problem(an.put(address, "{\"code\":\"QT.99\"}"), "unknown-field");
        assertThat(an.get(address).json().path("title").asText()).isEqualTo("Lần một");
        assertThat(an.put(address, "{\"title\":\"Lần bốn\",\"edition\":\"1/00\"}", "If-Match", first.header("ETag"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theFileOfADraftIsReplacedAndAFrozenOneIsNot() {
        Issue draft = AGENCY.draft("Thay tệp");
        String address = "/eiso/issues/" + draft.id() + "/content";

        assertThat(an.upload("PUT", address, utf8("Bản mới"), "text/plain").status())
                .isEqualTo(200);
        assertThat(new String(an.get(address).response().body(), StandardCharsets.UTF_8))
                .isEqualTo("Bản mới");
        problem(an.upload("PUT", address, new byte[0], "text/plain"), "empty-content");
        AGENCY.submit(draft);
        RestClient.Reply frozen = an.upload("PUT", address, utf8("Sửa lén"), "text/plain");

        assertThat(frozen.status()).isEqualTo(409);
        problem(frozen, "frozen");
        assertThat(frozen.json().path("state").asText()).isEqualTo("IN_REVIEW");
        assertThat(frozen.json().path("waitingFor").get(0).asText()).isEqualTo(AGENCY.binh);
        assertThat(new String(an.get(address).response().body(), StandardCharsets.UTF_8))
                .isEqualTo("Bản mới");
    }

    @Test
    void transitionsAreAskedForAndRefusedWithTheirReason() {
        Issue draft = AGENCY.draft("Chuyển trạng thái");
        String address = "/eiso/issues/" + draft.id() + "/transitions";

        problem(an.post(address, "{\"event\":\"fly\"}"), "invalid-value");
        problem(an.post(address, "{}"), "missing-field");
        problem(an.post(address, "{\"event\":\"supersede\"}"), "invalid-value");
        problem(an.post(address, "{\"event\":\"approve\"}"), "decided-by-task");
        problem(an.post(address, "{\"event\":\"release\"}"), "not-in-this-state");
        assertThat(an.post(address, "{\"event\":\"submit\",\"comment\":\"Kính trình\"}")
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("IN_REVIEW");
        RestClient.Reply again = an.post(address, "{\"event\":\"submit\"}", "Accept-Language", "vi-VN,vi;q=0.9");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().path("detail").asText())
                .startsWith("Tài liệu đang xem xét, không thể trình duyệt. Đang chờ ");
        problem(giang.post(address, "{\"event\":\"recall\"}"), "reason-required");
        problem(hoa.post(address, "{\"event\":\"recall\",\"reason\":\"x\"}"), "not-found");
        assertThat(AGENCY.read(draft).state()).isEqualTo(State.IN_REVIEW);
    }

    @Test
    void aPersonSeesAndEndsTheirTasks() {
        Issue draft = AGENCY.submit(AGENCY.draft("Việc của tôi"));
        RestClient binh = new RestClient(HOST, AGENCY.binh);

        JsonNode task = null;
        for (JsonNode one : binh.get("/eiso/tasks").json().path("tasks")) {
            if (one.at("/issue/id").asText().equals(draft.id())) {
                task = one;
            }
        }

        assertThat(task).isNotNull();
        assertThat(task.path("kind").asText()).isEqualTo("review");
        assertThat(task.path("step").asText()).isEqualTo("Rà soát");
        assertThat(task.path("outcomes")).hasToString("[\"endorse\",\"reject\"]");
        String address = "/eiso/tasks/" + task.path("id").asText();
        problem(binh.post(address, "{\"outcome\":\"approve\"}"), "invalid-value");
        problem(binh.post(address, "{\"outcome\":\"reject\"}"), "comment-required");
        problem(binh.post(address, "{\"outcome\":\"endorse\",\"effectiveFrom\":\"2030-01-01\"}"), "unknown-field");
        problem(hoa.post(address, "{\"outcome\":\"endorse\"}"), "task-not-found");
        RestClient.Reply done = binh.post(address, "{\"outcome\":\"endorse\",\"comment\":\"Nhất trí\"}");
        assertThat(done.status()).isEqualTo(200);
        assertThat(done.json().at("/issue/state").asText()).isEqualTo("IN_REVIEW");
        problem(binh.post(address, "{\"outcome\":\"endorse\"}"), "task-not-found");
    }

    @Test
    void settingsAreChangedByControllersAndHeldTogether() {
        Host.Agency other = HOST.found();
        String address = "/eiso/units/" + other.unit + "/settings";
        RestClient controller = new RestClient(HOST, other.giang);
        RestClient author = new RestClient(HOST, other.an);
        RestClient.Reply read = controller.get(address);
        String good = new String(read.response().body(), StandardCharsets.UTF_8);

        RestClient.Reply bad = controller.put(address, good.replace("{type}.{department}.{seq:2}", "QT.{nobody}"));
        problem(bad, "invalid-settings");
        assertThat(bad.json().path("field").asText()).startsWith("types.").endsWith(".pattern");
        problem(author.put(address, good), "role-required");
        problem(controller.put(address, good, "If-Match", "\"0\""), "stale-edition");
        assertThat(controller
                        .put(address, good.replace("Asia/Ho_Chi_Minh", "Asia/Bangkok"), "If-Match", read.header("ETag"))
                        .json()
                        .path("timeZone")
                        .asText())
                .isEqualTo("Asia/Bangkok");
    }

    @Test
    void unitsAreSetUpByAdministratorsAndSeenByTheirMembers() {
        problem(an.post("/eiso/units", "{\"id\":\"cua-an\",\"title\":\"Của An\"}"), "role-required");
        problem(admin.post("/eiso/units", "{\"id\":\"Viết Hoa\",\"title\":\"x\"}"), "invalid-value");
        problem(admin.post("/eiso/units", "{\"id\":\"" + AGENCY.unit + "\",\"title\":\"x\"}"), "unit-exists");
        problem(admin.post("/eiso/units", "{\"id\":\"u-x\",\"title\":\"x\",\"language\":\"zz\"}"), "invalid-value");
        assertThat(admin.post("/eiso/units", "{\"id\":\"xa-moi\",\"title\":\"Xã mới\"}")
                        .status())
                .isEqualTo(201);
        problem(an.get("/eiso/units/xa-moi"), "unit-not-found");
        assertThat(an.get("/eiso/units").json().path("total").asInt()).isEqualTo(1);
        assertThat(an.get("/eiso/units/" + AGENCY.unit).json().path("roles")).hasToString("[\"author\"]");
        problem(
                admin.put("/eiso/units/" + AGENCY.unit + "/members/nobody", "{\"roles\":[\"author\"]}"),
                "person-not-found");
        problem(
                admin.put("/eiso/units/" + AGENCY.unit + "/members/" + AGENCY.hoa, "{\"roles\":[\"boss\"]}"),
                "invalid-value");
    }

    @Test
    void listsAreFilteredSortedAndPaged() {
        Host.Agency other = HOST.found();
        Issue second = other.draft("Bê tông");
        Issue first = other.draft("Đo đạc");
        other.release(second);
        RestClient author = new RestClient(HOST, other.an);
        RestClient reader = new RestClient(HOST, other.hoa);
        String documents = "/eiso/units/" + other.unit + "/documents";

        assertThat(author.get(documents).json().path("total").asInt()).isEqualTo(2);
        assertThat(reader.get(documents).json().path("total").asInt()).isEqualTo(1);
        assertThat(author.get(documents + "?sort=-code&max=1")
                        .json()
                        .at("/documents/0/code")
                        .asText())
                .isEqualTo("QT.ISO.02");
        assertThat(author.get(documents + "?q=do+dac")
                        .json()
                        .at("/documents/0/id")
                        .asText())
                .isEqualTo(first.id());
        assertThat(author.get(documents + "?q=qtiso01")
                        .json()
                        .at("/documents/0/id")
                        .asText())
                .isEqualTo(second.id());
        assertThat(author.get(documents + "?state=EFFECTIVE")
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        problem(author.get(documents + "?state=effective"), "invalid-value");
        problem(author.get(documents + "?max=x"), "wrong-type");
        problem(author.get(documents + "?sort=color"), "invalid-value");
        assertThat(author.get("/eiso/d/" + other.unit + "/QT.ISO.01").header("Location"))
                .endsWith(documents + "/QT.ISO.01");
        problem(reader.get("/eiso/units/" + other.unit + "/codes"), "role-required");
        assertThat(new RestClient(HOST, other.giang)
                        .get("/eiso/units/" + other.unit + "/codes")
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void whatIsReleasedIsFoundWithoutAccentsAndByCode() throws InterruptedException {
        Host.Agency other = HOST.found();
        Issue issue = other.release(other.draft("Quy trình kiểm soát tài liệu"));
        Issue hidden = other.draft("Quy trình kiểm soát hồ sơ");
        RestClient reader = new RestClient(HOST, other.hoa);
        String search = "/eiso/search?unit=" + other.unit + "&q=";

        JsonNode found = reader.get(search + "quy+trinh+kiem+soat+tai+lieu").json();
        for (int i = 0; i < 60 && found.path("total").asInt() == 0; i++) {
            Thread.sleep(500);
            found = reader.get(search + "quy+trinh+kiem+soat+tai+lieu").json();
        }

        assertThat(found.path("total").asInt()).isEqualTo(1);
        assertThat(found.at("/hits/0/id").asText()).isEqualTo(issue.id());
        assertThat(found.at("/hits/0/fragments").toString()).contains("<mark>");
        assertThat(reader.get(search + "qt-iso-01").json().at("/hits/0/id").asText())
                .isEqualTo(issue.id());
        assertThat(reader.get(search + "%22%29+OR+TYPE:%22cm:person")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(reader.get(search + "kiem+soat&state=any").json().toString()).doesNotContain(hidden.id());
        problem(reader.get("/eiso/search?unit=" + other.unit), "missing-field");
        problem(hoa.get(search + "kiem+soat"), "unit-not-found");
    }

    private long total() {
        return giang.get(DOCUMENTS).json().path("total").asLong();
    }

    private static void problem(RestClient.Reply reply, String code) {
        assertThat(reply.json().path("code").asText()).isEqualTo(code);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.json().path("status").asInt()).isEqualTo(reply.status());
        assertThat(reply.json().path("detail").asText()).isNotBlank();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

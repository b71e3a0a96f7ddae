package org.eiso.host.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.eiso.host.boot.EmbeddedHost;
import org.eiso.host.web.Http;
import org.eiso.host.web.Http.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The public REST API over HTTP, in a whole host. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class RestApiIT {

    private static final String API = "/api/-default-/public/alfresco/versions/1";
    private static final String TICKETS = "/api/-default-/public/authentication/versions/1/tickets";

    @TempDir
    static Path data;

    private EmbeddedHost host;
    private Http nobody;
    private Http admin;
    private Http binh;

    @BeforeAll
    void start() {
        host = EmbeddedHost.builder()
                .data(data)
                .port(0)
                .adminPassword("s3cret-pass")
                .build()
                .start();
        nobody = Http.anonymous(host.address());
        admin = nobody.as(login("admin", "s3cret-pass"));
        createPerson("binh");
        binh = nobody.as(login("binh", "binh-Secret-1"));
    }

    @AfterAll
    void stop() {
        host.close();
    }

    @Test
    void aLoginThatFailsIsForbiddenAndAnIncompleteOneInvalid() {
        assertThat(nobody.post(TICKETS, "{\"userId\":\"admin\",\"password\":\"x\"}")
                        .status())
                .isEqualTo(403);
        assertThat(nobody.post(TICKETS, "{\"userId\":\"admin\"}").status()).isEqualTo(400);
        assertThat(nobody.post(TICKETS, "{").status()).isEqualTo(400);
        assertThat(binh.get(TICKETS + "/-me-").json().at("/entry/id").asText()).startsWith("TICKET_");
    }

    @Test
    void everythingElseNeedsAuthentication() {
        Answer answer = nobody.get(API + "/people/-me-");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Basic");
        assertThat(answer.json().at("/error/statusCode").intValue()).isEqualTo(401);
        assertThat(answer.json().path("error").has("logId")).isTrue();
    }

    @Test
    void aPersonReadsAndChangesThemselvesOnly() {
        assertThat(binh.get(API + "/people/-me-")
                        .json()
                        .at("/entry/displayName")
                        .asText())
                .isEqualTo("Bình Trần");
        assertThat(binh.put(API + "/people/-me-", "{\"jobTitle\":\"Thư ký ISO\"}")
                        .json()
                        .at("/entry/jobTitle")
                        .asText())
                .isEqualTo("Thư ký ISO");
        assertThat(binh.put(API + "/people/admin", "{\"jobTitle\":\"x\"}").status())
                .isEqualTo(403);
        assertThat(binh.post(API + "/people", person("eve")).status()).isEqualTo(403);
        assertThat(admin.post(API + "/people", person("binh")).status()).isEqualTo(409);
        assertThat(admin.post(API + "/people", "{\"id\":\"x\"}").status()).isEqualTo(400);
        assertThat(admin.get(API + "/people/nobody").status()).isEqualTo(404);
        assertThat(admin.get(API + "/people")
                        .json()
                        .at("/list/pagination/count")
                        .intValue())
                .isGreaterThan(1);
    }

    @Test
    void aPasswordChangesWithTheOldOneAndADisabledPersonStaysOut() {
        createPerson("chi");
        Http chi = nobody.as(login("chi", "chi-Secret-1"));

        assertThat(chi.put(API + "/people/-me-", "{\"password\":\"new-Secret-1\",\"oldPassword\":\"wrong\"}")
                        .status())
                .isEqualTo(403);
        assertThat(chi.put(API + "/people/-me-", "{\"password\":\"new-Secret-1\",\"oldPassword\":\"chi-Secret-1\"}")
                        .status())
                .isEqualTo(200);
        login("chi", "new-Secret-1");

        assertThat(admin.put(API + "/people/chi", "{\"enabled\":false}")
                        .json()
                        .at("/entry/enabled")
                        .booleanValue())
                .isFalse();
        assertThat(nobody.post(TICKETS, "{\"userId\":\"chi\",\"password\":\"new-Secret-1\"}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void groupsHaveMembers() {
        assertThat(admin.post(API + "/groups", "{\"id\":\"quality\",\"displayName\":\"Chất lượng\"}")
                        .json()
                        .at("/entry/id")
                        .asText())
                .isEqualTo("GROUP_quality");
        assertThat(admin.post(API + "/groups", "{\"id\":\"quality\"}").status()).isEqualTo(409);
        String members = API + "/groups/GROUP_quality/members";
        assertThat(admin.post(members, "{\"id\":\"binh\",\"memberType\":\"PERSON\"}")
                        .status())
                .isEqualTo(201);
        assertThat(binh.post(members, "{\"id\":\"admin\",\"memberType\":\"PERSON\"}")
                        .status())
                .isEqualTo(403);
        assertThat(admin.get(members).json().at("/list/entries/0/entry/id").asText())
                .isEqualTo("binh");
        assertThat(binh.get(API + "/people/-me-/groups").text()).contains("GROUP_quality");
        assertThat(admin.delete(members + "/binh").status()).isEqualTo(204);
        assertThat(admin.delete(members + "/binh").status()).isEqualTo(404);
        assertThat(admin.delete(API + "/groups/GROUP_quality").status()).isEqualTo(204);
        assertThat(admin.get(API + "/groups/GROUP_quality").status()).isEqualTo(404);
    }

    @Test
    void privateSitesAreForTheirMembers() {
        Answer created = admin.post(API + "/sites", "{\"id\":\"qms\",\"title\":\"QMS\",\"visibility\":\"PRIVATE\"}");
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.json().at("/entry/role").asText()).isEqualTo("SiteManager");
        assertThat(binh.get(API + "/sites/qms").status()).isEqualTo(404);

        String members = API + "/sites/qms/members";
        assertThat(admin.post(members, "{\"id\":\"binh\",\"role\":\"SiteConsumer\"}")
                        .status())
                .isEqualTo(201);
        assertThat(binh.get(API + "/sites/qms").json().at("/entry/role").asText())
                .isEqualTo("SiteConsumer");
        String library = binh.get(API + "/sites/qms/containers/documentLibrary")
                .json()
                .at("/entry/id")
                .asText();
        assertThat(binh.post(API + "/nodes/" + library + "/children", "{\"name\":\"x\",\"nodeType\":\"cm:folder\"}")
                        .status())
                .isEqualTo(403);
        assertThat(admin.put(members + "/binh", "{\"role\":\"SiteContributor\"}")
                        .status())
                .isEqualTo(200);
        assertThat(binh.post(API + "/nodes/" + library + "/children", "{\"name\":\"x\",\"nodeType\":\"cm:folder\"}")
                        .status())
                .isEqualTo(201);
        assertThat(admin.delete(members + "/binh").status()).isEqualTo(204);
        assertThat(binh.get(API + "/nodes/" + library).status()).isEqualTo(403);
        assertThat(admin.delete(API + "/sites/qms").status()).isEqualTo(204);
    }

    @Test
    void filesAreUploadedReadChangedMovedAndDeleted() {
        byte[] text = "Quy trình kiểm soát tài liệu".getBytes(StandardCharsets.UTF_8);
        String folder = create("-root-", "Quy trình", "cm:folder");
        Answer uploaded = admin.upload(
                API + "/nodes/" + folder + "/children", "filedata", "QT.01.txt", text, "cm:title=Tài liệu");
        assertThat(uploaded.status()).as(uploaded.text()).isEqualTo(201);
        JsonNode entry = uploaded.json().path("entry");
        String file = entry.path("id").asText();
        assertThat(entry.path("isFile").booleanValue()).isTrue();
        assertThat(entry.at("/content/sizeInBytes").intValue()).isEqualTo(text.length);
        assertThat(entry.at("/content/mimeType").asText()).isEqualTo("text/plain");
        assertThat(entry.at("/properties/cm:title").asText()).isEqualTo("Tài liệu");
        assertThat(entry.at("/createdByUser/id").asText()).isEqualTo("admin");

        Answer content = admin.get(API + "/nodes/" + file + "/content");
        assertThat(content.response().body()).isEqualTo(text);
        assertThat(content.header("Content-Disposition"))
                .startsWith("attachment")
                .contains("QT.01.txt");

        assertThat(admin.send("PUT", API + "/nodes/" + file + "/content", "text/plain", new byte[] {65})
                        .status())
                .isEqualTo(200);
        assertThat(admin.get(API + "/nodes/" + file + "/content").text()).isEqualTo("A");

        assertThat(admin.upload(API + "/nodes/" + folder + "/children", "filedata", "qt.01.TXT", text)
                        .status())
                .isEqualTo(409);
        assertThat(admin.put(API + "/nodes/" + file, "{\"properties\":{\"cm:title\":\"Mới\"},\"name\":\"QT.02.txt\"}")
                        .json()
                        .at("/entry/properties/cm:title")
                        .asText())
                .isEqualTo("Mới");
        assertThat(admin.put(API + "/nodes/" + file, "{\"properties\":{\"cm:nonsense\":1}}")
                        .status())
                .isEqualTo(400);

        String other = create("-root-", "Khác", "cm:folder");
        assertThat(admin.post(API + "/nodes/" + file + "/move", "{\"targetParentId\":\"" + other + "\"}")
                        .json()
                        .at("/entry/parentId")
                        .asText())
                .isEqualTo(other);
        JsonNode path = admin.get(API + "/nodes/" + file + "?include=path,allowableOperations")
                .json();
        assertThat(path.at("/entry/path/name").asText()).endsWith("/Khác");
        assertThat(path.at("/entry/allowableOperations").toString()).contains("delete");

        assertThat(admin.delete(API + "/nodes/" + file).status()).isEqualTo(204);
        assertThat(admin.get(API + "/nodes/" + file).status()).isEqualTo(404);
    }

    @Test
    void childrenComeInPagesFoldersFirst() {
        String folder = create("-root-", "Nhiều", "cm:folder");
        create(folder, "b", "cm:content");
        create(folder, "a", "cm:content");
        create(folder, "z", "cm:folder");

        JsonNode page =
                admin.get(API + "/nodes/" + folder + "/children?maxItems=2").json();
        JsonNode rest = admin.get(API + "/nodes/" + folder + "/children?maxItems=2&skipCount=2")
                .json();

        assertThat(page.at("/list/entries/0/entry/name").asText()).isEqualTo("z");
        assertThat(page.at("/list/entries/1/entry/name").asText()).isEqualTo("a");
        assertThat(page.at("/list/pagination/hasMoreItems").booleanValue()).isTrue();
        assertThat(page.at("/list/pagination/totalItems").intValue()).isEqualTo(3);
        assertThat(rest.at("/list/entries/0/entry/name").asText()).isEqualTo("b");
        assertThat(rest.at("/list/pagination/hasMoreItems").booleanValue()).isFalse();
        assertThat(admin.get(API + "/nodes/" + folder + "/children?maxItems=0").status())
                .isEqualTo(400);
        assertThat(admin.get(API + "/nodes/" + folder + "/children?where=(isFolder=true)")
                        .json()
                        .at("/list/pagination/totalItems")
                        .intValue())
                .isEqualTo(1);
    }

    @Test
    void whatMayNotBeReadCannotBeReadInAnyWay() {
        String folder = create("-root-", "Riêng", "cm:folder");
        assertThat(admin.put(
                                API + "/nodes/" + folder,
                                "{\"permissions\":{\"isInheritanceEnabled\":false,\"locallySet\":[]}}")
                        .status())
                .isEqualTo(200);
        String file = create(folder, "bí mật.txt", "cm:content");

        assertThat(binh.get(API + "/nodes/" + file).status()).isEqualTo(403);
        assertThat(binh.get(API + "/nodes/" + file + "/content").status()).isEqualTo(403);
        assertThat(binh.delete(API + "/nodes/" + file).status()).isEqualTo(403);
        assertThat(binh.get(API + "/nodes/" + folder + "/children").status()).isEqualTo(403);
        assertThat(binh.get(API + "/nodes/-root-/children?maxItems=1000").text())
                .doesNotContain(folder);
        assertThat(admin.get(API + "/nodes/" + file).status()).isEqualTo(200);
    }

    @Test
    void theRepositorySaysPlainlyWhatItIs() {
        JsonNode repository = admin.get("/api/discovery").json().at("/entry/repository");

        assertThat(repository.path("edition").asText()).isEqualTo("eISO embedded host");
        assertThat(repository.at("/version/major").isTextual()).isTrue();
        assertThat(admin.get("/api/-default-/public/alfresco/versions/1/nothing")
                        .status())
                .isEqualTo(404);
        assertThat(admin.delete(API + "/people/-me-").status()).isEqualTo(405);
    }

    private String create(String parent, String name, String type) {
        Answer answer = admin.post(
                API + "/nodes/" + parent + "/children", "{\"name\":\"" + name + "\",\"nodeType\":\"" + type + "\"}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().at("/entry/id").asText();
    }

    private void createPerson(String id) {
        Answer answer = admin.post(API + "/people", person(id));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    private static String person(String id) {
        return "{\"id\":\"%s\",\"firstName\":\"Bình\",\"lastName\":\"Trần\",\"email\":\"%s@example.org\",\"password\":\"%s-Secret-1\"}"
                .formatted(id, id, id);
    }

    private String login(String user, String password) {
        Answer answer = nobody.post(TICKETS, "{\"userId\":\"" + user + "\",\"password\":\"" + password + "\"}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().at("/entry/id").asText();
    }
}

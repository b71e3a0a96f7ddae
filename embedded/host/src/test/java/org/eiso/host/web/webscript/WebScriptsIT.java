package org.eiso.host.web.webscript;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Web scripts over HTTP, in a whole host. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class WebScriptsIT {

    private static final String ADMIN = "admin:s3cret-pass";

    @TempDir
    static Path data;

    private EmbeddedHost host;
    private Http nobody;
    private Http admin;

    @BeforeAll
    void start() {
        host = EmbeddedHost.builder()
                .data(data)
                .port(0)
                .adminPassword("s3cret-pass")
                .build()
                .start();
        nobody = Http.anonymous(host.address());
        admin = nobody.as(ADMIN);
        String people = "/api/-default-/public/alfresco/versions/1/people";
        assertThat(admin.post(
                                people,
                                """
                        {"id":"an","firstName":"An","lastName":"Nguyễn","email":"an@example.org","password":"an-Secret-1"}""")
                        .status())
                .isEqualTo(201);
    }

    @AfterAll
    void stop() {
        host.close();
    }

    @Test
    void aScriptKnowsWhoAsksForWhatInWhichLanguage() {
        Answer english = admin.with("Accept-Language", "en-GB,vi;q=0.5").get("/s/hosttest/echo/QT.01?q=a%20b");
        Answer vietnamese =
                nobody.as("an:an-Secret-1").with("Accept-Language", "vi-VN").get("/service/hosttest/echo/x%20y");

        assertThat(english.text()).isEqualTo("admin|QT.01|a b|en|Hello|/alfresco/s/hosttest/echo/QT.01");
        assertThat(vietnamese.text()).isEqualTo("an|x y|null|vi|Xin chào|/alfresco/service/hosttest/echo/x y");
        assertThat(english.header("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
    }

    @Test
    void whoIsNotKnownIsAskedForCredentials() {
        Answer without = nobody.get("/s/hosttest/echo/x");
        Answer wrong = nobody.as("admin:wrong").get("/s/hosttest/echo/x");
        Answer script = nobody.with("X-Requested-With", "XMLHttpRequest").get("/s/hosttest/echo/x");

        assertThat(without.status()).isEqualTo(401);
        assertThat(without.header("WWW-Authenticate")).startsWith("Basic");
        assertThat(without.json().at("/status/code").intValue()).isEqualTo(401);
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(script.header("WWW-Authenticate")).isEmpty();
        assertThat(nobody.get("/s/hosttest/open/x").text()).startsWith("null|x|");
    }

    @Test
    void aTicketOpensTheDoorUntilItIsGivenBack() {
        String tickets = "/api/-default-/public/authentication/versions/1/tickets";
        String ticket = nobody.post(tickets, "{\"userId\":\"an\",\"password\":\"an-Secret-1\"}")
                .json()
                .at("/entry/id")
                .asText();

        assertThat(nobody.as(ticket).get("/s/hosttest/echo/x").text()).startsWith("an|");
        assertThat(nobody.as("ROLE_TICKET:" + ticket).get("/s/hosttest/echo/x").text())
                .startsWith("an|");
        assertThat(nobody.get("/s/hosttest/echo/x?alf_ticket=" + ticket).text()).startsWith("an|");

        assertThat(nobody.as(ticket).delete(tickets + "/-me-").status()).isEqualTo(204);
        assertThat(nobody.as(ticket).get("/s/hosttest/echo/x").status()).isEqualTo(401);
    }

    @Test
    void scriptsForAdministratorsAreForNobodyElse() {
        assertThat(admin.get("/s/hosttest/admin/x").status()).isEqualTo(200);
        assertThat(nobody.as("an:an-Secret-1").get("/s/hosttest/admin/x").status())
                .isEqualTo(401);
    }

    @Test
    void anUnknownPathIs404AndAnotherMethod405() {
        assertThat(admin.get("/s/hosttest/nothing").status()).isEqualTo(404);
        assertThat(admin.delete("/s/hosttest/echo/x").status()).isEqualTo(405);
        Answer people = admin.with("Accept", "text/html").get("/s/hosttest/nothing");
        assertThat(people.header("Content-Type")).startsWith("text/html");
    }

    @Test
    void aScriptThatSucceedsIsCommittedAndOneThatThrowsLeavesNothing() {
        Answer kept = admin.post("/s/hosttest/folders/kept", "");
        Answer refused = admin.post("/s/hosttest/folders/refused?then=refuse", "");
        Answer broken = admin.post("/s/hosttest/folders/broken?then=break", "");

        assertThat(kept.status()).isEqualTo(201);
        assertThat(kept.header("X-Node")).isEqualTo(kept.text());
        assertThat(node(kept.text())).isEqualTo(200);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.header("X-Node")).isEmpty();
        assertThat(refused.json().at("/message").asText()).endsWith("Refused after all");
        assertThat(refused.json().at("/status/code").intValue()).isEqualTo(409);

        assertThat(broken.status()).isEqualTo(500);
        assertThat(broken.text()).doesNotContain("secret inside").doesNotContain("java.lang");

        Answer children = admin.get("/api/-default-/public/alfresco/versions/1/nodes/-root-/children");
        assertThat(children.text())
                .contains("\"kept\"")
                .doesNotContain("\"refused\"")
                .doesNotContain("\"broken\"");
    }

    @Test
    void everyAttemptOfARetriedTransactionReadsTheWholeBodyAndOnlyTheLastOneAnswers() {
        String body = "é".repeat(2_000_000);

        Answer answer = admin.send(
                "POST", "/s/hosttest/retry", "text/plain;charset=UTF-8", body.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.text()).isEqualTo("attempt 3: " + body.length() + " " + body.hashCode());
        assertThat(answer.response().headers().allValues("X-Attempt")).containsExactly("3");
    }

    @Test
    void aFormGivesItsFieldsAndFiles() {
        Answer answer = admin.upload(
                "/s/hosttest/upload", "content", "Quy trình.txt", new byte[3_000_000], "title=Kiểm soát tài liệu");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text())
                .isEqualTo(
                        "title=Kiểm soát tài liệu\ncontent=Quy trình.txt:text/plain:3000000\ntitle=Kiểm soát tài liệu");
    }

    @Test
    void aRefusalOfThePermissionServiceIs403() {
        Answer denied = admin.with("Accept-Language", "vi").get("/s/hosttest/denied");

        assertThat(denied.status()).isEqualTo(403);
        assertThat(denied.json().at("/status/name").asText()).isEqualTo("Không được phép");
    }

    private int node(String id) {
        return admin.get("/api/-default-/public/alfresco/versions/1/nodes/" + id)
                .status();
    }
}

package org.eiso.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaticFilesServletTest {

    @TempDir
    Path directory = Path.of(".");

    private final HttpClient client = HttpClient.newHttpClient();
    private WebServer server =
            new WebServer(new WebServer.Settings("127.0.0.1", 0, 4), new WebLimits(directory, 1000, 100), Map.of());

    @BeforeEach
    void start() {
        server = new WebServer(
                new WebServer.Settings("127.0.0.1", 0, 4),
                new WebLimits(directory, 1000, 100),
                Map.of(new StaticFilesServlet(), "/"));
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void filesOfJarsAreServedWithTheirTypeAndValidators() throws Exception {
        HttpResponse<String> script = get("/alfresco/hosttest/a.js");

        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.body()).contains("export const a");
        assertThat(script.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/javascript"));
        assertThat(script.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        String tag = script.headers().firstValue("ETag").orElseThrow();

        assertThat(get("/alfresco/hosttest/a.js", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(get("/alfresco/hosttest/a.js", "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void thereIsNoDirectoryIndexAndNoWayOut() throws Exception {
        assertThat(get("/alfresco/hosttest/").statusCode()).isEqualTo(404);
        assertThat(get("/alfresco/hosttest").statusCode()).isEqualTo(404);
        assertThat(get("/alfresco/none.js").statusCode()).isEqualTo(404);
        assertThat(get("/alfresco/hosttest/%2e%2e/%2e%2e/MANIFEST.MF").statusCode())
                .isBetween(400, 404);
        assertThat(get("/alfresco/hosttest/..%5c..%5cMANIFEST.MF").statusCode()).isBetween(400, 404);
    }

    @Test
    void aStoppedServerGivesThePortBack() throws Exception {
        int port = server.port();

        server.close();

        try (java.net.ServerSocket free = new java.net.ServerSocket()) {
            free.setReuseAddress(true);
            free.bind(new java.net.InetSocketAddress("127.0.0.1", port));
            assertThat(free.isBound()).isTrue();
        }
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }
}

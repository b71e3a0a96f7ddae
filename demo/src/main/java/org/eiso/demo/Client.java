package org.eiso.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

/** One person signed in at a repository. */
final class Client {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient http;
    private final String address;
    private final String authorization;

    private Client(HttpClient http, String address, String authorization) {
        this.http = http;
        this.address = address;
        this.authorization = authorization;
    }

    /**
     * @param address of the web application, such as {@code http://127.0.0.1:8080/alfresco}
     */
    static Client signIn(String address, String user, String password) {
        HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        Client anonymous = new Client(http, address, "");
        String ticket = anonymous
                .post(
                        "/api/-default-/public/authentication/versions/1/tickets",
                        Map.of("userId", user, "password", password))
                .at("/entry/id")
                .asText();
        String credentials = Base64.getEncoder().encodeToString(ticket.getBytes(StandardCharsets.UTF_8));
        return new Client(http, address, "Basic " + credentials);
    }

    JsonNode get(String path) {
        return send(request(path).GET().build());
    }

    JsonNode post(String path, Object body) {
        return send(json(path).POST(BodyPublishers.ofByteArray(bytes(body))).build());
    }

    JsonNode put(String path, Object body) {
        return send(json(path).PUT(BodyPublishers.ofByteArray(bytes(body))).build());
    }

    JsonNode put(String path, byte[] content, String mimetype) {
        return send(request(path)
                .header("Content-Type", mimetype)
                .PUT(BodyPublishers.ofByteArray(content))
                .build());
    }

    JsonNode post(String path, Multipart parts) {
        return send(request(path)
                .header("Content-Type", parts.contentType())
                .POST(BodyPublishers.ofByteArray(parts.bytes()))
                .build());
    }

    static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private HttpRequest.Builder json(String path) {
        return request(path).header("Content-Type", "application/json; charset=UTF-8");
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("Accept-Language", "vi");
        return authorization.isEmpty() ? builder : builder.header("Authorization", authorization);
    }

    private JsonNode send(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() / 100 != 2) {
                throw new RefusedRequestException(request, response.statusCode(), response.body());
            }
            return response.body().length == 0 ? MissingNode.getInstance() : JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + request.uri(), e);
        }
    }

    static byte[] bytes(Object body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

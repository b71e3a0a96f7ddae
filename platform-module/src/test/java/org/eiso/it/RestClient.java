package org.eiso.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** One person's calls of the API. */
final class RestClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BOUNDARY = "----eiso";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String services;
    private final String person;

    RestClient(Host host, String person) {
        this.services = host.services();
        this.person = person;
    }

    record Reply(int status, HttpResponse<byte[]> response) {

        JsonNode json() {
            try {
                return JSON.readTree(response.body());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    Reply get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    Reply post(String path, String json, String... headers) {
        return send("POST", path, BodyPublishers.ofString(json), with(headers, "Content-Type", "application/json"));
    }

    Reply put(String path, String json, String... headers) {
        return send("PUT", path, BodyPublishers.ofString(json), with(headers, "Content-Type", "application/json"));
    }

    Reply upload(String method, String path, byte[] body, String type) {
        return send(method, path, BodyPublishers.ofByteArray(body), "Content-Type", type);
    }

    /** Parts are name, file name (null for none), type, content; four at a time. */
    Reply form(String path, Object... parts) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int i = 0; i < parts.length; i += 4) {
            String file = parts[i + 1] == null ? "" : "; filename=\"" + parts[i + 1] + "\"";
            body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + parts[i] + "\"" + file
                            + "\r\nContent-Type: " + parts[i + 2] + "\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes((byte[]) parts[i + 3]);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return upload("POST", path, body.toByteArray(), "multipart/form-data; boundary=" + BOUNDARY);
    }

    private static String[] with(String[] headers, String name, String value) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = name;
        all[headers.length + 1] = value;
        return all;
    }

    private Reply send(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(services + path))
                .method(method, body)
                .header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString(
                                                (person + ":" + Host.PASSWORD).getBytes(StandardCharsets.UTF_8)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<byte[]> response = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Reply(response.statusCode(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

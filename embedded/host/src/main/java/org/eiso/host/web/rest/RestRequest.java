package org.eiso.host.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eiso.host.web.SpooledBytes;
import org.jspecify.annotations.Nullable;
import org.springframework.extensions.webscripts.servlet.FormData;

/** A request to the REST API; its body can be read by every attempt of a retried transaction. */
public final class RestRequest {

    private final HttpServletRequest request;
    private final Map<String, String> path;
    private final SpooledBytes body;
    private final @Nullable FormData form;
    private final ObjectMapper json;

    RestRequest(
            HttpServletRequest request,
            Map<String, String> path,
            SpooledBytes body,
            @Nullable FormData form,
            ObjectMapper json) {
        this.request = request;
        this.path = path;
        this.body = body;
        this.form = form;
        this.json = json;
    }

    HttpServletRequest servletRequest() {
        return request;
    }

    /** A token of the path. */
    String path(String name) {
        return Objects.requireNonNull(path.get(name), name);
    }

    @Nullable
    String query(String name) {
        return request.getParameter(name);
    }

    boolean flag(String name, boolean usual) {
        String value = query(name);
        return value == null ? usual : Boolean.parseBoolean(value);
    }

    /** The names of an argument such as {@code include=path,properties}. */
    Set<String> names(String argument) {
        String value = query(argument);
        return value == null
                ? Set.of()
                : new HashSet<>(Arrays.asList(value.trim().split("\\s*,\\s*")));
    }

    Paging paging() {
        return Paging.of(query("skipCount"), query("maxItems"));
    }

    @Nullable
    FormData form() {
        return form;
    }

    String contentType() {
        return Objects.requireNonNullElse(request.getContentType(), "");
    }

    /** A new stream over the body. */
    InputStream content() {
        try {
            return body.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The body as a JSON object. */
    JsonNode json() {
        JsonNode node = anyJson();
        if (!node.isObject()) {
            throw RestException.invalid("The body must be a JSON object");
        }
        return node;
    }

    /** The body as JSON; missing where it is empty. */
    JsonNode anyJson() {
        try (InputStream in = content()) {
            JsonNode node = json.readTree(in);
            return node == null ? MissingNode.getInstance() : node;
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw RestException.invalid("The body is not JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text of a JSON object that must be there. */
    static String required(JsonNode object, String field) {
        String text = optional(object, field);
        if (text == null || text.isBlank()) {
            throw RestException.invalid("'" + field + "' is missing");
        }
        return text;
    }

    static @Nullable String optional(JsonNode object, String field) {
        JsonNode node = object.path(field);
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        if (!node.isTextual()) {
            throw RestException.invalid("'" + field + "' must be a text");
        }
        return node.textValue();
    }
}

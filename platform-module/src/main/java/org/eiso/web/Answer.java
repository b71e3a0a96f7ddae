package org.eiso.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alfresco.service.cmr.repository.ContentReader;
import org.jspecify.annotations.Nullable;

/**
 * What a web script answers, written only after its transaction is committed.
 *
 * @param body JSON, or null
 * @param content bytes to send instead of JSON, or null
 */
public record Answer(
        int status, @Nullable JsonNode body, @Nullable ContentReader content, Map<String, String> headers) {

    public Answer {
        headers = Map.copyOf(headers);
    }

    public static Answer ok(JsonNode body) {
        return new Answer(200, body, null, Map.of());
    }

    public static Answer created(JsonNode body) {
        return new Answer(201, body, null, Map.of());
    }

    public static Answer empty(int status) {
        return new Answer(status, null, null, Map.of());
    }

    public static Answer content(ContentReader content) {
        return new Answer(200, null, content, Map.of());
    }

    public Answer with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, body, content, more);
    }

    /** With the entity tag of what is shown. */
    public Answer tagged(String fingerprint) {
        return with("ETag", '"' + fingerprint + '"');
    }
}

package org.eiso.host.web.rest;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a handler answers.
 *
 * @param status the HTTP status
 * @param body what becomes JSON, or null
 * @param stream what writes something else than JSON, or null
 */
record RestResponse(int status, @Nullable Object body, @Nullable Stream stream) {

    /** Writes headers and content. */
    interface Stream {
        void write(HttpServletResponse response) throws IOException;
    }

    static RestResponse entry(Object entry) {
        return new RestResponse(200, Map.of("entry", entry), null);
    }

    static RestResponse created(Object entry) {
        return new RestResponse(201, Map.of("entry", entry), null);
    }

    static RestResponse list(Map<String, Object> list) {
        return new RestResponse(200, list, null);
    }

    static RestResponse nothing() {
        return new RestResponse(204, null, null);
    }

    static RestResponse stream(Stream stream) {
        return new RestResponse(200, null, stream);
    }
}

package org.eiso.demo;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;

/** The repository answered with something other than success. */
final class RefusedRequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    RefusedRequestException(HttpRequest request, int status, byte[] answer) {
        super(request.method() + " " + request.uri() + " answered " + status + ": "
                + new String(answer, StandardCharsets.UTF_8));
        this.status = status;
    }

    /** The HTTP status code. */
    int status() {
        return status;
    }
}

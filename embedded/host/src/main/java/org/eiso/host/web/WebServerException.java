package org.eiso.host.web;

import org.jspecify.annotations.Nullable;

/** The web server cannot start or stop. */
public final class WebServerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WebServerException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

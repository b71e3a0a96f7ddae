package org.eiso.host.web.webscript;

/** A web script that cannot be loaded; the message names its descriptor. */
public final class WebScriptLoadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WebScriptLoadException(String message) {
        super(message);
    }

    WebScriptLoadException(String message, Throwable cause) {
        super(message, cause);
    }
}

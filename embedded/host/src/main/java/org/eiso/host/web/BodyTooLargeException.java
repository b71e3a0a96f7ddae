package org.eiso.host.web;

/** A request whose body is larger than the host takes. */
public final class BodyTooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param maxBytes the limit, in bytes */
    public BodyTooLargeException(long maxBytes) {
        super("The request is larger than " + maxBytes + " bytes");
    }
}

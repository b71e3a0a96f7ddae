package org.alfresco.repo.security.authentication;

public class TicketExpiredException extends AuthenticationException {
    public TicketExpiredException(String value) {
        super(value);
    }

    public TicketExpiredException(String value, Throwable cause) {
        super(value, cause);
    }
}

package org.eiso.host.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.extensions.surf.util.URLDecoder;

/**
 * Who a request says it comes from: a user with a password, or the holder of a ticket.
 *
 * <p>Tickets come as the query parameter {@code alf_ticket}, as Basic credentials {@code ROLE_TICKET:<ticket>} or
 * {@code :<ticket>}, or as Basic credentials that are the ticket alone.
 *
 * @param userName the user, or null with a ticket
 * @param password the password; empty with a ticket
 * @param ticket the ticket, or null
 */
public record RequestCredentials(@Nullable String userName, String password, @Nullable String ticket) {

    private static final String TICKET_PARAMETER = "alf_ticket=";
    private static final String TICKET_USER = "ROLE_TICKET";

    /** An authorisation header that cannot be understood. */
    public static final class UnsupportedSchemeException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnsupportedSchemeException(String message) {
            super(message);
        }
    }

    /** The ticket of the query, or null. The body is never read for it. */
    public static @Nullable RequestCredentials ofQuery(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query == null) {
            return null;
        }
        for (String pair : query.split("&")) {
            if (pair.startsWith(TICKET_PARAMETER) && pair.length() > TICKET_PARAMETER.length()) {
                return ticket(URLDecoder.decode(pair.substring(TICKET_PARAMETER.length())));
            }
        }
        return null;
    }

    /**
     * The credentials of the {@code Authorization} header, or null without one.
     *
     * @throws UnsupportedSchemeException if the scheme is not Basic or the value is not Base64
     */
    public static @Nullable RequestCredentials ofHeader(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null || header.isBlank()) {
            return null;
        }
        String[] parts = header.trim().split(" +", 2);
        if (!parts[0].equalsIgnoreCase("Basic") || parts.length < 2) {
            throw new UnsupportedSchemeException("Authorization '" + parts[0] + "' is not supported");
        }
        try {
            return ofDecoded(new String(Base64.getDecoder().decode(parts[1].trim()), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new UnsupportedSchemeException("The Basic credentials are not Base64");
        }
    }

    private static RequestCredentials ofDecoded(String decoded) {
        int colon = decoded.indexOf(':');
        if (colon < 0) {
            return ticket(decoded);
        }
        String user = decoded.substring(0, colon);
        String secret = decoded.substring(colon + 1);
        return user.isEmpty() || user.equalsIgnoreCase(TICKET_USER)
                ? ticket(secret)
                : new RequestCredentials(user, secret, null);
    }

    private static RequestCredentials ticket(String ticket) {
        return new RequestCredentials(null, "", ticket);
    }

    @Override
    public String toString() {
        return ticket == null ? "user " + userName : "ticket";
    }
}

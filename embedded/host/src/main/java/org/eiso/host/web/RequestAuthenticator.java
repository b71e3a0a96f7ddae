package org.eiso.host.web;

import jakarta.servlet.http.HttpServletRequest;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.service.cmr.security.AuthenticationService;
import org.alfresco.service.transaction.TransactionService;
import org.jspecify.annotations.Nullable;

/** Makes the sender of a request the user of the current thread. */
public final class RequestAuthenticator {

    /** What came of it. */
    public enum Outcome {
        /** The request has no credentials; the thread has no user. */
        ANONYMOUS,
        /** The credentials are wrong or expired; the thread has no user. */
        REFUSED,
        /** The thread acts for the sender. */
        AUTHENTICATED
    }

    private final AuthenticationService authenticationService;
    private final TransactionService transactionService;

    public RequestAuthenticator(AuthenticationService authenticationService, TransactionService transactionService) {
        this.authenticationService = authenticationService;
        this.transactionService = transactionService;
    }

    /**
     * Checks the credentials of a request: a ticket of the query first, then the header.
     *
     * @throws RequestCredentials.UnsupportedSchemeException if the header cannot be understood
     */
    public Outcome authenticate(HttpServletRequest request) {
        RequestCredentials ofQuery = RequestCredentials.ofQuery(request);
        if (ofQuery != null && accepted(ofQuery)) {
            return Outcome.AUTHENTICATED;
        }
        RequestCredentials ofHeader = RequestCredentials.ofHeader(request);
        if (ofHeader != null) {
            return accepted(ofHeader) ? Outcome.AUTHENTICATED : Outcome.REFUSED;
        }
        return ofQuery == null ? Outcome.ANONYMOUS : Outcome.REFUSED;
    }

    /** Makes the guest the user of the current thread, where guests are allowed. */
    public Outcome authenticateGuest() {
        return attempt(authenticationService::authenticateAsGuest) ? Outcome.AUTHENTICATED : Outcome.REFUSED;
    }

    private boolean accepted(RequestCredentials credentials) {
        String ticket = credentials.ticket();
        if (ticket != null) {
            return attempt(() -> authenticationService.validate(ticket));
        }
        @Nullable String userName = credentials.userName();
        return attempt(() -> authenticationService.authenticate(
                userName, credentials.password().toCharArray()));
    }

    private boolean attempt(Runnable login) {
        try {
            transactionService.getRetryingTransactionHelper().doInTransaction(() -> {
                login.run();
                return true;
            });
            return true;
        } catch (AuthenticationException e) {
            return false;
        }
    }
}

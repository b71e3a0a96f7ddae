package org.eiso.host.web.webscript;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.transaction.TransactionService;
import org.eiso.host.web.RequestAuthenticator;
import org.eiso.host.web.RequestAuthenticator.Outcome;
import org.eiso.host.web.RequestCredentials;
import org.eiso.host.web.WebLimits;
import org.springframework.extensions.webscripts.Description;
import org.springframework.extensions.webscripts.Description.RequiredAuthentication;
import org.springframework.extensions.webscripts.Description.RequiredTransaction;
import org.springframework.extensions.webscripts.Description.RequiredTransactionParameters;
import org.springframework.extensions.webscripts.Description.TransactionCapability;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScript;
import org.springframework.extensions.webscripts.WebScriptException;

/** Runs a web script with the authentication and the transaction of its descriptor. */
public final class WebScriptExecution {

    /** The headers that survive the reset before an attempt: those that filters have set. */
    private static final String FILTER_HEADERS =
            "^(X-Content-Type-Options|X-Frame-Options|WWW-Authenticate|Access-Control-.*)$";

    private final RequestAuthenticator authenticator;
    private final AuthorityService authorityService;
    private final TransactionService transactionService;
    private final WebLimits limits;

    public WebScriptExecution(
            RequestAuthenticator authenticator,
            AuthorityService authorityService,
            TransactionService transactionService,
            WebLimits limits) {
        this.authenticator = authenticator;
        this.authorityService = authorityService;
        this.transactionService = transactionService;
        this.limits = limits;
    }

    /** @throws WebScriptException 401 when the sender may not call the script; and whatever the script throws */
    void execute(ServletWebScriptRequest request, ServletWebScriptResponse response) throws IOException {
        WebScript script = request.getServiceMatch().getWebScript();
        authenticate(script.getDescription(), request);
        String runAs = script.getDescription().getRunAs();
        if (runAs == null) {
            inTransaction(script, request, response);
        } else {
            AuthenticationUtil.runAs(
                    () -> {
                        inTransaction(script, request, response);
                        return true;
                    },
                    runAs);
        }
    }

    private void authenticate(Description description, ServletWebScriptRequest request) {
        RequiredAuthentication required = description.getRequiredAuthentication();
        if (required == RequiredAuthentication.none) {
            return;
        }
        boolean guest = request.isGuest();
        if (guest && required != RequiredAuthentication.guest) {
            throw unauthorised(description, "needs a user, not the guest");
        }
        Outcome outcome = guest ? authenticator.authenticateGuest() : attempt(request.servletRequest());
        if (outcome != Outcome.AUTHENTICATED) {
            throw unauthorised(description, "needs authentication");
        }
        if (required != RequiredAuthentication.guest && authorityService.hasGuestAuthority()) {
            throw unauthorised(description, "needs a user, not the guest");
        }
        boolean privileged = required == RequiredAuthentication.admin || required == RequiredAuthentication.sysadmin;
        if (privileged && !authorityService.hasAdminAuthority()) {
            throw unauthorised(description, "is for administrators");
        }
    }

    private Outcome attempt(HttpServletRequest request) {
        try {
            return authenticator.authenticate(request);
        } catch (RequestCredentials.UnsupportedSchemeException e) {
            throw new WebScriptException(Status.STATUS_UNAUTHORIZED, e.getMessage(), e);
        }
    }

    private static WebScriptException unauthorised(Description description, String reason) {
        return new WebScriptException(
                Status.STATUS_UNAUTHORIZED, "Web Script " + description.getId() + " " + reason + ".");
    }

    private void inTransaction(WebScript script, ServletWebScriptRequest request, ServletWebScriptResponse response)
            throws IOException {
        RequiredTransactionParameters wanted = script.getDescription().getRequiredTransactionParameters();
        if (wanted.getRequired() == RequiredTransaction.none) {
            script.execute(request, response);
            return;
        }
        boolean readOnly = wanted.getCapability() == TransactionCapability.readonly;
        boolean requiresNew = wanted.getRequired() == RequiredTransaction.requiresnew;
        if (readOnly || wanted.getBufferSize() <= 0) {
            transactionService
                    .getRetryingTransactionHelper()
                    .doInTransaction(() -> executed(() -> script.execute(request, response)), readOnly, requiresNew);
            return;
        }
        try (ReplayableRequest replayable = new ReplayableRequest(request, limits);
                BufferedResponse buffered = new BufferedResponse(response, wanted.getBufferSize(), limits)) {
            transactionService
                    .getRetryingTransactionHelper()
                    .doInTransaction(
                            () -> {
                                replayable.rewind();
                                buffered.reset(FILTER_HEADERS);
                                return executed(() -> script.execute(replayable, buffered));
                            },
                            false,
                            requiresNew);
            buffered.send();
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static boolean executed(Work work) {
        try {
            work.run();
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.eiso.host.web.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.transaction.TransactionService;
import org.eiso.host.web.RequestAuthenticator;
import org.eiso.host.web.RequestAuthenticator.Outcome;
import org.eiso.host.web.SpooledBytes;
import org.eiso.host.web.WebLimits;
import org.eiso.host.web.rest.RestRoutes.Found;
import org.jspecify.annotations.Nullable;
import org.springframework.extensions.surf.util.I18NUtil;
import org.springframework.extensions.webscripts.servlet.FormData;

/** Serves the public REST API below {@code /alfresco/api}. */
public final class RestServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String PUBLIC = "/-default-/public";

    private final transient RestRoutes routes = new RestRoutes();
    private final transient RequestAuthenticator authenticator;
    private final transient TransactionService transactionService;
    private final transient WebLimits limits;
    private final transient ObjectMapper json;
    private final transient RestErrors errors;

    public RestServlet(
            RequestAuthenticator authenticator,
            TransactionService transactionService,
            WebLimits limits,
            ObjectMapper json,
            RestErrors errors,
            List<RestResource> resources) {
        this.authenticator = authenticator;
        this.transactionService = transactionService;
        this.limits = limits;
        this.json = json;
        this.errors = errors;
        resources.forEach(resource -> resource.register(routes));
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding("UTF-8");
        }
        I18NUtil.setLocaleFromLanguage(request.getHeader("Accept-Language"));
        AuthenticationUtil.clearCurrentSecurityContext();
        try {
            serve(request, response);
        } catch (RuntimeException | IOException e) {
            errors.send(request, response, e);
        } finally {
            AuthenticationUtil.clearCurrentSecurityContext();
            I18NUtil.setLocale(null);
        }
    }

    private void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Found found = find(request);
        if (!found.route().anonymous()) {
            authenticate(request);
        }
        boolean multipart =
                Objects.requireNonNullElse(request.getContentType(), "").startsWith("multipart/form-data");
        FormData form = multipart ? new FormData(request) : null;
        SpooledBytes body =
                SpooledBytes.of(multipart ? new ByteArrayInputStream(new byte[0]) : request.getInputStream(), limits);
        try {
            RestRequest rest = new RestRequest(request, found.values(), body, form, json);
            RestResponse answer = transactionService
                    .getRetryingTransactionHelper()
                    .doInTransaction(
                            () -> found.route().handler().handle(rest),
                            found.route().readOnly(),
                            false);
            send(answer, response);
        } finally {
            body.discard();
            if (form != null) {
                form.cleanup();
            }
        }
    }

    private Found find(HttpServletRequest request) {
        String path = Objects.requireNonNullElse(request.getPathInfo(), "");
        if (!path.startsWith(PUBLIC + "/") && !path.equals(DiscoveryResource.PATH)) {
            throw RestException.noResource(path);
        }
        String resource = path.startsWith(PUBLIC) ? path.substring(PUBLIC.length()) : path;
        String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        @Nullable Found found = routes.find(method, resource);
        if (found != null) {
            return found;
        }
        throw routes.methods(resource).isEmpty() ? RestException.noResource(path) : RestException.noMethod(method);
    }

    private void authenticate(HttpServletRequest request) {
        if (authenticator.authenticate(request) != Outcome.AUTHENTICATED) {
            throw RestException.unauthorised("Authentication failed");
        }
    }

    private void send(RestResponse answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        if (answer.stream() != null) {
            answer.stream().write(response);
        } else if (answer.body() != null) {
            response.setHeader("Cache-Control", "no-cache");
            response.setContentType("application/json;charset=UTF-8");
            json.writeValue(response.getOutputStream(), answer.body());
        }
    }
}

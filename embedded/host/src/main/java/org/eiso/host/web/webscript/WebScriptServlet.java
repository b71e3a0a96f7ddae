package org.eiso.host.web.webscript;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.extensions.surf.util.I18NUtil;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.Runtime;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;

/** Serves web scripts; it has no session and leaves no user behind on its threads. */
public final class WebScriptServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient WebScriptContainer container;
    private final transient WebScriptExecution execution;
    private final transient ErrorResponse errors;
    private final transient Runtime runtime;

    public WebScriptServlet(WebScriptContainer container, WebScriptExecution execution, ErrorResponse errors) {
        this.container = container;
        this.execution = execution;
        this.errors = errors;
        this.runtime = new ServletRuntime(container);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding("UTF-8");
        }
        I18NUtil.setLocaleFromLanguage(request.getHeader("Accept-Language"));
        AuthenticationUtil.clearCurrentSecurityContext();
        try {
            if (request.getMethod().equals("OPTIONS")) {
                response.setHeader("Allow", String.join(", ", allowed(request)));
            } else {
                serve(request, response);
            }
        } finally {
            AuthenticationUtil.clearCurrentSecurityContext();
            I18NUtil.setLocale(null);
        }
    }

    private void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
        @Nullable Match match = null;
        @Nullable ServletWebScriptRequest scriptRequest = null;
        try {
            match = find(request);
            scriptRequest = new ServletWebScriptRequest(runtime, request, match);
            execution.execute(scriptRequest, new ServletWebScriptResponse(runtime, response));
        } catch (RuntimeException | IOException e) {
            if (isGone(e)) {
                return;
            }
            errors.send(request, response, format(scriptRequest), e);
        } finally {
            if (scriptRequest != null) {
                scriptRequest.cleanup();
            }
        }
    }

    private Match find(HttpServletRequest request) {
        String path = pathOf(request);
        String method = method(request);
        Match match = container.getRegistry().findWebScript(method, path);
        if (method.equals("HEAD") && (match == null || match.getKind() == Match.Kind.URI)) {
            match = container.getRegistry().findWebScript("GET", path);
        }
        if (match == null) {
            throw new WebScriptException(
                    Status.STATUS_NOT_FOUND, "Script url " + path + " does not map to a Web Script.");
        }
        if (match.getKind() == Match.Kind.URI) {
            throw new WebScriptException(
                    Status.STATUS_METHOD_NOT_ALLOWED, "Script url " + path + " does not support the method " + method);
        }
        return match;
    }

    /** Clients behind proxies that let GET and POST through only name the method in a header or argument of a POST. */
    private static String method(HttpServletRequest request) {
        String method = request.getMethod();
        if (!method.equals("POST")) {
            return method;
        }
        String override = request.getHeader("X-HTTP-Method-Override");
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        if (override == null) {
            for (String pair : query.split("&")) {
                if (pair.startsWith("alf_method=")) {
                    override = pair.substring("alf_method=".length());
                }
            }
        }
        return override == null || override.isBlank() ? method : override.toUpperCase(Locale.ROOT);
    }

    private Set<String> allowed(HttpServletRequest request) {
        Set<String> methods = new TreeSet<>(container.methods(pathOf(request)));
        methods.add("OPTIONS");
        return methods;
    }

    private static String pathOf(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getPathInfo(), "/");
    }

    private static String format(@Nullable ServletWebScriptRequest request) {
        try {
            return request == null ? "" : request.getFormat();
        } catch (WebScriptException e) {
            return "";
        }
    }

    /** Whether the client has hung up: there is nobody to tell. */
    private static boolean isGone(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause.getClass().getSimpleName().equals("ClientAbortException")) {
                return true;
            }
        }
        return false;
    }
}

package org.eiso.host.web.webscript;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.eiso.host.web.BodyTooLargeException;
import org.eiso.host.web.ServerErrors;
import org.springframework.extensions.surf.util.I18NUtil;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;

/** Answers a request that failed, in Alfresco's status shape: as JSON, or as HTML for people. */
public final class ErrorResponse {

    private final ObjectMapper json;
    private final ServerErrors serverErrors;
    private final Clock clock;

    public ErrorResponse(ObjectMapper json, ServerErrors serverErrors, Clock clock) {
        this.json = json;
        this.serverErrors = serverErrors;
        this.clock = clock;
    }

    /**
     * Sends the answer, unless part of another one is out already.
     *
     * @param format the format that the web script was asked for; empty where none was found
     */
    void send(HttpServletRequest request, HttpServletResponse response, String format, Throwable error)
            throws IOException {
        int code = statusOf(error);
        String message = code >= 500 ? serverErrors.report(error) : ServerErrors.textOf(error);
        if (response.isCommitted()) {
            throw new UncheckedIOException(new IOException("The response broke off: " + message, error));
        }
        response.reset();
        response.setStatus(code);
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (code == Status.STATUS_UNAUTHORIZED && !"XMLHttpRequest".equals(request.getHeader("X-Requested-With"))) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Alfresco\"");
        }
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Pragma", "no-cache");
        response.setCharacterEncoding("UTF-8");
        Status status = new Status();
        status.setCode(code, message);
        if (wantsHtml(request, format)) {
            response.setContentType("text/html");
            response.getWriter().write(html(status));
        } else {
            response.setContentType("application/json");
            response.getWriter().write(json.writeValueAsString(body(status)));
        }
        response.flushBuffer();
    }

    private static int statusOf(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof WebScriptException scripted) {
                return scripted.getStatus();
            }
            if (cause instanceof AccessDeniedException) {
                return nobody() ? Status.STATUS_UNAUTHORIZED : Status.STATUS_FORBIDDEN;
            }
            if (cause instanceof BodyTooLargeException) {
                return Status.STATUS_REQUEST_ENTITY_TOO_LARGE;
            }
        }
        return Status.STATUS_INTERNAL_SERVER_ERROR;
    }

    private static boolean nobody() {
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        return user == null || user.equals(AuthenticationUtil.getGuestUserName());
    }

    private static boolean wantsHtml(HttpServletRequest request, String format) {
        String accept = request.getHeader("Accept");
        return (format.isEmpty() || format.equals("html")) && accept != null && accept.contains("text/html");
    }

    private Map<String, Object> body(Status status) {
        Map<String, Object> code = new LinkedHashMap<>();
        code.put("code", status.getCode());
        code.put("name", status.getCodeName());
        code.put("description", status.getCodeDescription());
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", code);
        body.put("message", status.getMessage());
        body.put("exception", "");
        body.put("callstack", List.of());
        body.put("server", "");
        body.put("time", time());
        return body;
    }

    private String time() {
        Locale locale = I18NUtil.getLocale();
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(ZonedDateTime.now(clock));
    }

    private static String html(Status status) {
        String title = status.getCode() + " " + status.getCodeName();
        return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>" + escape(title)
                + "</title></head><body><h1>"
                + escape(title) + "</h1><p>" + escape(status.getCodeDescription()) + "</p><p>"
                + escape(status.getMessage()) + "</p></body></html>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

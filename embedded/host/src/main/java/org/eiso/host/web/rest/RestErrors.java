package org.eiso.host.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.repo.search.impl.parsers.FTSQueryException;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.dictionary.InvalidAspectException;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.cmr.lock.NodeLockedException;
import org.alfresco.service.cmr.repository.CyclicChildRelationshipException;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.security.NoSuchPersonException;
import org.eiso.host.web.BodyTooLargeException;
import org.eiso.host.web.RequestCredentials;
import org.eiso.host.web.ServerErrors;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.extensions.webscripts.WebScriptException;

/** Answers requests that failed, in the error shape of the REST API. */
public final class RestErrors {

    private static final String STACK_TRACE = "The stack trace is kept in the server's log.";
    private static final String DESCRIPTION = "https://api-explorer.alfresco.com";

    private record Mapping(Class<? extends Throwable> type, int status, String key) {}

    private static final List<Mapping> MAPPINGS = List.of(
            new Mapping(RequestCredentials.UnsupportedSchemeException.class, 401, "framework.exception.ApiDefault"),
            new Mapping(AuthenticationException.class, 401, "framework.exception.ApiDefault"),
            new Mapping(AccessDeniedException.class, 403, "framework.exception.PermissionDenied"),
            new Mapping(InvalidNodeRefException.class, 404, "framework.exception.EntityNotFound"),
            new Mapping(NoSuchPersonException.class, 404, "framework.exception.EntityNotFound"),
            new Mapping(DuplicateChildNodeNameException.class, 409, "framework.exception.ConstraintViolatedException"),
            new Mapping(NodeLockedException.class, 409, "framework.exception.ApiDefault"),
            new Mapping(ConcurrencyFailureException.class, 409, "framework.exception.ApiDefault"),
            new Mapping(CyclicChildRelationshipException.class, 400, "framework.exception.InvalidArgument"),
            new Mapping(InvalidTypeException.class, 400, "framework.exception.InvalidArgument"),
            new Mapping(InvalidAspectException.class, 400, "framework.exception.InvalidArgument"),
            new Mapping(FTSQueryException.class, 400, "framework.exception.InvalidArgument"),
            new Mapping(JsonProcessingException.class, 400, "framework.exception.InvalidArgument"),
            new Mapping(BodyTooLargeException.class, 413, "framework.exception.ApiDefault"),
            new Mapping(IntegrityException.class, 422, "framework.exception.ApiDefault"));

    private record Answer(int status, String key, Throwable cause) {}

    private final ObjectMapper json;
    private final ServerErrors serverErrors;

    public RestErrors(ObjectMapper json, ServerErrors serverErrors) {
        this.json = json;
        this.serverErrors = serverErrors;
    }

    void send(HttpServletRequest request, HttpServletResponse response, Throwable error) throws IOException {
        Answer answer = answer(error);
        String message =
                answer.status() >= 500 ? serverErrors.report(answer.cause()) : ServerErrors.textOf(answer.cause());
        if (response.isCommitted()) {
            throw new IOException("The response broke off: " + message, error);
        }
        response.reset();
        response.setStatus(answer.status());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-cache");
        if (answer.status() == 401 && !"XMLHttpRequest".equals(request.getHeader("X-Requested-With"))) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Alfresco\"");
        }
        response.setContentType("application/json;charset=UTF-8");
        json.writeValue(response.getOutputStream(), Map.of("error", body(answer, message)));
    }

    private static Map<String, Object> body(Answer answer, String message) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("errorKey", answer.key());
        body.put("statusCode", answer.status());
        body.put("briefSummary", message);
        body.put("stackTrace", STACK_TRACE);
        body.put("descriptionURL", DESCRIPTION);
        body.put("logId", UUID.randomUUID().toString());
        return body;
    }

    private static Answer answer(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof RestException refused) {
                return new Answer(refused.status(), refused.key(), refused);
            }
            if (cause instanceof WebScriptException scripted) {
                return new Answer(scripted.getStatus(), "framework.exception.ApiDefault", scripted);
            }
            for (Mapping mapping : MAPPINGS) {
                if (mapping.type().isInstance(cause)) {
                    return new Answer(mapping.status(), mapping.key(), cause);
                }
            }
        }
        return new Answer(500, "framework.exception.ApiDefault", error);
    }
}

package org.eiso.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alfresco.repo.lock.LockAcquisitionException;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.lock.NodeLockedException;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.eiso.alfresco.Texts;
import org.eiso.domain.refusal.Refusal;
import org.eiso.domain.refusal.RefusalCode;
import org.eiso.domain.refusal.RefusedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.extensions.webscripts.WebScriptException;

/** Words every failure as a problem: a stable code, and a sentence in the request's language. */
public final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String URN = "urn:eiso:problem:";

    /** Facts whose names mean something else in a problem. */
    private static final Map<String, String> RENAMED =
            Map.of("code", "document", "type", "documentType", "status", "codeStatus");

    Problem of(RuntimeException failure, Locale language) {
        Texts texts = Texts.in(language);
        Optional<RefusedException> refused = cause(failure, RefusedException.class);
        if (refused.isPresent()) {
            return of(refused.get().refusal(), texts);
        }
        if (cause(failure, AccessDeniedException.class).isPresent()) {
            return plain(403, "access-denied", texts, Map.of());
        }
        if (cause(failure, NodeLockedException.class).isPresent()) {
            return plain(409, RefusalCode.EDITED_BY_OTHER.id(), texts, Map.of());
        }
        if (cause(failure, DuplicateChildNodeNameException.class).isPresent()) {
            return plain(409, "name-taken", texts, Map.of());
        }
        Optional<IntegrityException> integrity = cause(failure, IntegrityException.class);
        if (integrity.isPresent()) {
            LOG.info("Refused by the content model", failure);
            return plain(422, "not-valid", texts, Map.of());
        }
        if (cause(failure, ConcurrencyFailureException.class).isPresent()
                || cause(failure, LockAcquisitionException.class).isPresent()) {
            return plain(503, "busy", texts, Map.of());
        }
        Optional<WebScriptException> web = cause(failure, WebScriptException.class);
        if (web.isPresent() && web.get().getStatus() == 413) {
            return plain(413, RefusalCode.CONTENT_TOO_LARGE.id(), texts, Map.of());
        }
        if (web.isPresent() && web.get().getStatus() >= 400 && web.get().getStatus() < 500) {
            return plain(web.get().getStatus(), RefusalCode.INVALID_REQUEST.id(), texts, Map.of());
        }
        String incident = UUID.randomUUID().toString();
        LOG.error("Incident {}", incident, failure);
        return plain(500, "unexpected", texts, Map.of("incident", incident));
    }

    private static Problem of(Refusal refusal, Texts texts) {
        Problem problem = plain(status(refusal.code()), refusal.code().id(), texts, refusal.details());
        if (!refusal.waitsFor().isEmpty()) {
            refusal.waitsFor().forEach(problem.json().putArray("waitingFor")::add);
            String detail = problem.json().path("detail").asText() + " "
                    + texts.get("refusal.waiting", Map.of("people", String.join(", ", refusal.waitsFor())));
            problem.json().put("detail", detail);
        }
        return problem;
    }

    private static Problem plain(int status, String code, Texts texts, Map<String, String> details) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("type", URN + code);
        json.put("title", texts.get("problem." + status));
        json.put("status", status);
        json.put("code", code);
        json.put("detail", texts.get("refusal." + code, worded(details, texts)).strip());
        details.forEach((name, value) -> json.put(RENAMED.getOrDefault(name, name), value));
        return new Problem(status, json);
    }

    /** States, events, roles and reasons in the reader's language, everything else as it is. */
    private static Map<String, String> worded(Map<String, String> details, Texts texts) {
        Map<String, String> words = new LinkedHashMap<>();
        details.forEach((name, value) -> words.put(
                name,
                Stream.of(value.split(","))
                        .map(one -> word(texts, name + "." + one, one))
                        .collect(Collectors.joining(", "))));
        return words;
    }

    private static String word(Texts texts, String key, String otherwise) {
        String found = texts.find(key);
        return found == null ? otherwise : found;
    }

    private static int status(RefusalCode code) {
        return switch (code.kind()) {
            case INVALID -> 400;
            case UNPROCESSABLE -> 422;
            case FORBIDDEN -> 403;
            case ABSENT -> 404;
            case CONFLICT -> 409;
            case STALE -> 412;
            case TOO_LARGE -> 413;
        };
    }

    /** Refusals arrive wrapped by whatever was between: the workflow engine, a transaction. */
    private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> type) {
        for (@Nullable Throwable one = failure; one != null; one = one.getCause()) {
            if (type.isInstance(one)) {
                return Optional.of(type.cast(one));
            }
        }
        return Optional.empty();
    }
}

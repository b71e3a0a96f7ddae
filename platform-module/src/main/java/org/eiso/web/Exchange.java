package org.eiso.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Function;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.ContentReader;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** Request in, transaction, response out; whatever fails becomes a problem in one place. */
public final class Exchange {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final RetryingTransactionHelper transactions;
    private final Problems problems;

    public Exchange(RetryingTransactionHelper transactions, Problems problems) {
        this.transactions = transactions;
        this.problems = problems;
    }

    void run(Input input, WebScriptResponse response, boolean reads, Function<Input, Answer> work) throws IOException {
        Answer answer;
        try {
            answer = transactions.doInTransaction(() -> work.apply(input), reads);
        } catch (RuntimeException e) {
            Problem problem = problems.of(e, input.language());
            write(response, problem.status(), "application/problem+json", problem.json());
            return;
        } finally {
            input.cleanUp();
        }
        answer.headers().forEach(response::setHeader);
        if (answer.content() != null) {
            send(response, answer.content());
        } else if (answer.body() != null) {
            write(response, answer.status(), "application/json", answer.body());
        } else {
            response.setStatus(answer.status());
        }
    }

    private static void write(WebScriptResponse response, int status, String type, JsonNode body) throws IOException {
        byte[] bytes = MAPPER.writeValueAsBytes(body);
        response.setStatus(status);
        response.setContentType(type);
        response.setContentEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        try (OutputStream out = response.getOutputStream()) {
            out.write(bytes);
        }
    }

    private static void send(WebScriptResponse response, ContentReader content) throws IOException {
        response.setContentType(content.getMimetype());
        response.setHeader("Content-Length", Long.toString(content.getSize()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        try (InputStream in = content.getContentInputStream();
                OutputStream out = response.getOutputStream()) {
            in.transferTo(out);
        }
    }
}

package org.eiso.approval.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.eiso.alfresco.JsonInput;
import org.eiso.approval.CompleteTask;
import org.eiso.issue.Issue;
import org.eiso.web.Answer;
import org.eiso.web.Endpoint;
import org.eiso.web.Exchange;
import org.eiso.web.Input;
import org.jspecify.annotations.Nullable;

/** {@code POST /eiso/tasks/{id}}: the asking person's word on a task of theirs. */
public final class TaskPost extends Endpoint {

    private final CompleteTask complete;

    public TaskPost(Exchange exchange, CompleteTask complete) {
        super(exchange);
        this.complete = complete;
    }

    @Override
    protected Answer answer(Input input) {
        JsonInput json = input.json();
        String outcome = json.text("outcome");
        @Nullable String comment = json.optionalText("comment").orElse(null);
        @Nullable LocalDate effectiveFrom = json.optionalDate("effectiveFrom").orElse(null);
        json.nothingElse();
        Issue issue = complete.complete(input.path("id"), outcome, comment, effectiveFrom);
        return Answer.ok(json(input.path("id"), outcome, issue));
    }

    /** No more than what somebody may know who may no longer read the issue. */
    private static ObjectNode json(String id, String outcome, Issue issue) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", id);
        json.put("outcome", outcome);
        json.putObject("issue")
                .put("id", issue.id())
                .put("code", issue.code())
                .put("state", issue.state().name());
        return json;
    }
}

package org.eiso.lifecycle.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.eiso.alfresco.JsonInput;
import org.eiso.domain.lifecycle.Event;
import org.eiso.domain.refusal.Refusal;
import org.eiso.domain.refusal.RefusalCode;
import org.eiso.issue.Issue;
import org.eiso.issue.Issues;
import org.eiso.issue.web.IssueView;
import org.eiso.lifecycle.Lifecycle;
import org.eiso.lifecycle.TransitionRequest;
import org.eiso.web.Answer;
import org.eiso.web.Endpoint;
import org.eiso.web.Exchange;
import org.eiso.web.Input;

/** {@code POST /eiso/issues/{id}/transitions}. */
public final class TransitionsPost extends Endpoint {

    private final Issues issues;
    private final Lifecycle lifecycle;
    private final IssueView view;

    public TransitionsPost(Exchange exchange, Issues issues, Lifecycle lifecycle, IssueView view) {
        super(exchange);
        this.issues = issues;
        this.lifecycle = lifecycle;
        this.view = view;
    }

    @Override
    protected Answer answer(Input input) {
        JsonInput json = input.json();
        String name = json.text("event");
        String comment = json.optionalText("comment").orElse(null);
        String reason = json.optionalText("reason").orElse(null);
        json.nothingElse();
        Event event = Event.of(name).orElseThrow(() -> Input.invalid("event", name));
        Issue issue = issues.require(input.path("id"));
        if (event.channel() == Event.Channel.TASK) {
            throw Refusal.of(RefusalCode.DECIDED_BY_TASK)
                    .with("event", name)
                    .with("state", issue.state().name())
                    .waitingFor(issue.waitingFor())
                    .asException();
        }
        if (event.channel() != Event.Channel.REQUEST) {
            throw Input.invalid("event", name);
        }
        lifecycle.perform(TransitionRequest.of(issue.node(), event).saying(comment, reason));
        return issues.find(issue.node())
                .map(after -> Answer.ok(view.full(after)).tagged(after.fingerprint()))
                .orElseGet(() -> Answer.ok(gone(issue)));
    }

    /** A discarded draft is no more. */
    private static ObjectNode gone(Issue issue) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", issue.id())
                .put("code", issue.code())
                .putNull("state");
    }
}

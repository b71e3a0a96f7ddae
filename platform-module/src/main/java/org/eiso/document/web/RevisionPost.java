package org.eiso.document.web;

import org.eiso.alfresco.JsonInput;
import org.eiso.document.ReviseDocument;
import org.eiso.domain.edition.RevisionKind;
import org.eiso.issue.Issue;
import org.eiso.issue.web.IssueView;
import org.eiso.web.Answer;
import org.eiso.web.Endpoint;
import org.eiso.web.Exchange;
import org.eiso.web.Input;

/** {@code POST /eiso/units/{unit}/documents/{code}/revise}. */
public final class RevisionPost extends Endpoint {

    private final ReviseDocument revise;
    private final IssueView view;

    public RevisionPost(Exchange exchange, ReviseDocument revise, IssueView view) {
        super(exchange);
        this.revise = revise;
        this.view = view;
    }

    @Override
    protected Answer answer(Input input) {
        JsonInput json = input.json();
        String kind = json.text("kind");
        String reason = json.optionalText("reason").orElse(null);
        String summary = json.optionalText("summary").orElse(null);
        json.nothingElse();
        Issue issue = revise.revise(
                input.path("unit"),
                input.path("code"),
                RevisionKind.of(kind).orElseThrow(() -> Input.invalid("kind", kind)),
                reason,
                summary);
        return Answer.created(view.full(issue))
                .tagged(issue.fingerprint())
                .with("Location", input.serviceRoot() + "/eiso/issues/" + issue.id());
    }
}

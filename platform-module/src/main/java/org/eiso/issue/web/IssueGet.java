package org.eiso.issue.web;

import org.eiso.issue.Issue;
import org.eiso.issue.Issues;
import org.eiso.web.Answer;
import org.eiso.web.Endpoint;
import org.eiso.web.Exchange;
import org.eiso.web.Input;

/** {@code GET /eiso/issues/{id}}. */
public final class IssueGet extends Endpoint {

    private final Issues issues;
    private final IssueView view;

    public IssueGet(Exchange exchange, Issues issues, IssueView view) {
        super(exchange);
        this.issues = issues;
        this.view = view;
    }

    @Override
    protected Answer answer(Input input) {
        Issue issue = issues.require(input.path("id"));
        return Answer.ok(view.full(issue)).tagged(issue.fingerprint());
    }
}

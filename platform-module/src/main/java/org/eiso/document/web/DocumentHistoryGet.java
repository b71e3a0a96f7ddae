package org.eiso.document.web;

import java.util.List;
import org.eiso.document.ResolveCode;
import org.eiso.issue.Issue;
import org.eiso.issue.web.IssueView;
import org.eiso.web.Answer;
import org.eiso.web.Endpoint;
import org.eiso.web.Exchange;
import org.eiso.web.Input;

/** {@code GET /eiso/units/{unit}/documents/{code}/history}. */
public final class DocumentHistoryGet extends Endpoint {

    private final ResolveCode codes;
    private final IssueView view;

    public DocumentHistoryGet(Exchange exchange, ResolveCode codes, IssueView view) {
        super(exchange);
        this.codes = codes;
        this.view = view;
    }

    @Override
    protected Answer answer(Input input) {
        List<Issue> issues = codes.history(input.path("unit"), input.path("code"));
        return Answer.ok(IssueView.list("issues", issues, issues.size(), 0, view::full));
    }
}

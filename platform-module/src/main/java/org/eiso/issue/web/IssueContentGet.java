package org.eiso.issue.web;

import org.eiso.issue.Issues;
import org.eiso.web.Answer;
import org.eiso.web.Endpoint;
import org.eiso.web.Exchange;
import org.eiso.web.Input;

/** {@code GET /eiso/issues/{id}/content}. */
public final class IssueContentGet extends Endpoint {

    private final Issues issues;
    private final Download download;

    public IssueContentGet(Exchange exchange, Issues issues, Download download) {
        super(exchange);
        this.issues = issues;
        this.download = download;
    }

    @Override
    protected Answer answer(Input input) {
        return download.of(issues.require(input.path("id")), input);
    }
}

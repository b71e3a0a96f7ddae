package org.eiso.document.web;

import org.eiso.document.ResolveCode;
import org.eiso.domain.lifecycle.State;
import org.eiso.issue.Issue;
import org.eiso.issue.web.IssueView;
import org.eiso.web.Answer;
import org.eiso.web.Endpoint;
import org.eiso.web.Exchange;
import org.eiso.web.Input;

/** {@code GET /eiso/units/{unit}/documents/{code}}. */
public final class DocumentGet extends Endpoint {

    private final ResolveCode codes;
    private final IssueView view;

    public DocumentGet(Exchange exchange, ResolveCode codes, IssueView view) {
        super(exchange);
        this.codes = codes;
        this.view = view;
    }

    @Override
    protected Answer answer(Input input) {
        Issue issue = find(codes, input);
        return Answer.ok(view.full(issue)).tagged(issue.fingerprint());
    }

    /** The issue that the address and its parameters mean. */
    static Issue find(ResolveCode codes, Input input) {
        String unit = input.path("unit");
        String code = input.path("code");
        String wanted = input.parameter("view").orElse("current");
        State state = DocumentsGet.state(input);
        if (state != null) {
            return codes.inState(unit, code, state);
        }
        return switch (wanted) {
            case "current" -> codes.resolve(unit, code);
            case "draft" -> codes.draft(unit, code);
            default -> throw Input.invalid("view", wanted);
        };
    }
}

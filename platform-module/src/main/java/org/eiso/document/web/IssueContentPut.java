package org.eiso.document.web;

import org.eiso.document.EditDraft;
import org.eiso.document.EditGuard;
import org.eiso.document.Upload;
import org.eiso.issue.Issue;
import org.eiso.issue.Issues;
import org.eiso.issue.web.IssueView;
import org.eiso.web.Answer;
import org.eiso.web.Endpoint;
import org.eiso.web.Exchange;
import org.eiso.web.Input;

/** {@code PUT /eiso/issues/{id}/content}: the bytes themselves, or a form with the part {@code content}. */
public final class IssueContentPut extends Endpoint {

    private final EditDraft edit;
    private final Issues issues;
    private final IssueView view;

    public IssueContentPut(Exchange exchange, EditDraft edit, Issues issues, IssueView view) {
        super(exchange);
        this.edit = edit;
        this.issues = issues;
        this.view = view;
    }

    @Override
    protected Answer answer(Input input) {
        String id = input.path("id");
        EditGuard guard =
                new EditGuard(input.ifMatch(), input.parameter("edition").orElse(null));
        Issue issue = edit.replaceContent(id, guard, upload(input, id));
        return Answer.ok(view.full(issue)).tagged(issue.fingerprint());
    }

    private Upload upload(Input input, String id) {
        if (input.isMultipart()) {
            input.onlyParts("content");
            return input.filePart("content");
        }
        String fileName =
                input.parameter("fileName").orElseGet(() -> issues.require(id).name());
        return input.body(fileName);
    }
}

package org.eiso.document.web;

import org.eiso.alfresco.JsonInput;
import org.eiso.document.CreateDocument;
import org.eiso.document.NewDocument;
import org.eiso.issue.Issue;
import org.eiso.issue.web.IssueView;
import org.eiso.web.Answer;
import org.eiso.web.Endpoint;
import org.eiso.web.Exchange;
import org.eiso.web.Input;

/** {@code POST /eiso/units/{unit}/documents}: a form with the parts {@code metadata} and {@code content}. */
public final class DocumentsPost extends Endpoint {

    private final CreateDocument create;
    private final IssueView view;

    public DocumentsPost(Exchange exchange, CreateDocument create, IssueView view) {
        super(exchange);
        this.create = create;
        this.view = view;
    }

    @Override
    protected Answer answer(Input input) {
        JsonInput json = input.jsonPart("metadata");
        NewDocument wanted = new NewDocument(
                json.text("type"),
                json.text("department"),
                json.text("title"),
                json.optionalText("code").orElse(null),
                json.optionalText("parentCode").orElse(null),
                json.optionalText("owner").orElse(null),
                json.texts("clauses"),
                json.texts("legalBasis"),
                json.optionalText("summary").orElse(null));
        json.nothingElse();
        input.onlyParts("metadata", "content");
        Issue issue = create.create(input.path("unit"), wanted, input.filePart("content"));
        return Answer.created(view.full(issue))
                .tagged(issue.fingerprint())
                .with("Location", input.serviceRoot() + "/eiso/issues/" + issue.id());
    }
}

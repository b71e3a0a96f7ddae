package org.eiso.document.web;

import java.util.List;
import org.eiso.alfresco.JsonInput;
import org.eiso.document.DraftChanges;
import org.eiso.document.EditDraft;
import org.eiso.document.EditGuard;
import org.eiso.domain.refusal.Refusal;
import org.eiso.domain.refusal.RefusalCode;
import org.eiso.issue.Issue;
import org.eiso.issue.web.IssueView;
import org.eiso.web.Answer;
import org.eiso.web.Endpoint;
import org.eiso.web.Exchange;
import org.eiso.web.Input;
import org.jspecify.annotations.Nullable;

/** {@code PUT /eiso/issues/{id}}. */
public final class IssuePut extends Endpoint {

    private final EditDraft edit;
    private final IssueView view;

    public IssuePut(Exchange exchange, EditDraft edit, IssueView view) {
        super(exchange);
        this.edit = edit;
        this.view = view;
    }

    @Override
    protected Answer answer(Input input) {
        JsonInput json = input.json();
        DraftChanges changes = new DraftChanges(
                given(json, "title"),
                given(json, "owner"),
                list(json, "clauses"),
                list(json, "legalBasis"),
                json.optionalText("summary").orElse(null),
                json.optionalText("changeSummary").orElse(null),
                json.optionalText("changeReason").orElse(null));
        EditGuard guard =
                new EditGuard(input.ifMatch(), json.optionalText("edition").orElse(null));
        json.nothingElse();
        Issue issue = edit.change(input.path("id"), guard, changes);
        return Answer.ok(view.full(issue)).tagged(issue.fingerprint());
    }

    /** What may be left as it is, but not emptied. */
    private static @Nullable String given(JsonInput json, String name) {
        if (!json.mentions(name)) {
            return null;
        }
        return json.optionalText(name).filter(text -> !text.isEmpty()).orElseThrow(() -> Refusal.of(
                        RefusalCode.MISSING_FIELD)
                .with("field", name)
                .asException());
    }

    private static @Nullable List<String> list(JsonInput json, String name) {
        return json.mentions(name) ? json.texts(name) : null;
    }
}

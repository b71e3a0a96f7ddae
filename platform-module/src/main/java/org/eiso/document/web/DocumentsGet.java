package org.eiso.document.web;

import java.util.Optional;
import org.eiso.document.DocumentFilter;
import org.eiso.document.DocumentSort;
import org.eiso.document.ListDocuments;
import org.eiso.document.Page;
import org.eiso.domain.document.DocumentType;
import org.eiso.domain.lifecycle.State;
import org.eiso.issue.Issue;
import org.eiso.issue.web.IssueView;
import org.eiso.web.Answer;
import org.eiso.web.Endpoint;
import org.eiso.web.Exchange;
import org.eiso.web.Input;
import org.jspecify.annotations.Nullable;

/** {@code GET /eiso/units/{unit}/documents}. */
public final class DocumentsGet extends Endpoint {

    private static final int USUAL_PAGE = 50;
    private static final int LARGEST_PAGE = 500;

    private final ListDocuments documents;
    private final IssueView view;

    public DocumentsGet(Exchange exchange, ListDocuments documents, IssueView view) {
        super(exchange);
        this.documents = documents;
        this.view = view;
    }

    @Override
    protected Answer answer(Input input) {
        Optional<String> type = input.parameter("type");
        type.filter(id -> DocumentType.of(id).isEmpty()).ifPresent(id -> {
            throw Input.invalid("type", id);
        });
        String sort = input.parameter("sort").orElse("code");
        boolean descending = sort.startsWith("-");
        Page<Issue> page = documents.list(
                input.path("unit"),
                new DocumentFilter(
                        type.orElse(null),
                        input.parameter("department").orElse(null),
                        state(input),
                        input.parameter("q").orElse(null)),
                DocumentSort.of(descending ? sort.substring(1) : sort).orElseThrow(() -> Input.invalid("sort", sort)),
                descending,
                input.number("skip", 0, 0, Integer.MAX_VALUE),
                input.number("max", USUAL_PAGE, 1, LARGEST_PAGE));
        return Answer.ok(IssueView.list("documents", page.items(), page.total(), page.skip(), view::brief));
    }

    static @Nullable State state(Input input) {
        Optional<String> wanted = input.parameter("state");
        if (wanted.isEmpty()) {
            return null;
        }
        for (State state : State.values()) {
            if (state.name().equals(wanted.get())) {
                return state;
            }
        }
        throw Input.invalid("state", wanted.get());
    }
}

package org.eiso.search.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.eiso.domain.lifecycle.State;
import org.eiso.domain.refusal.Refusal;
import org.eiso.domain.refusal.RefusalCode;
import org.eiso.issue.web.IssueView;
import org.eiso.search.SearchDocuments;
import org.eiso.search.SearchHit;
import org.eiso.search.SearchResult;
import org.eiso.web.Answer;
import org.eiso.web.Endpoint;
import org.eiso.web.Exchange;
import org.eiso.web.Input;

/** {@code GET /eiso/search}: what is in force, unless {@code state} says otherwise ({@code any} for all). */
public final class SearchGet extends Endpoint {

    private static final int USUAL_PAGE = 20;
    private static final int LARGEST_PAGE = 100;

    private final SearchDocuments search;
    private final IssueView view;

    public SearchGet(Exchange exchange, SearchDocuments search, IssueView view) {
        super(exchange);
        this.search = search;
        this.view = view;
    }

    @Override
    protected Answer answer(Input input) {
        String typed = input.parameter("q")
                .orElseThrow(() ->
                        Refusal.of(RefusalCode.MISSING_FIELD).with("field", "q").asException());
        SearchResult result = search.search(
                input.parameter("unit").orElse(null),
                typed,
                states(input.parameter("state").orElse(State.EFFECTIVE.name())),
                input.number("skip", 0, 0, Integer.MAX_VALUE),
                input.number("max", USUAL_PAGE, 1, LARGEST_PAGE));
        return Answer.ok(IssueView.list("hits", result.hits(), result.total(), result.skip(), this::json));
    }

    private static List<State> states(String wanted) {
        if (wanted.equals("any")) {
            return List.of();
        }
        return Stream.of(wanted.split(","))
                .map(name -> Stream.of(State.values())
                        .filter(state -> state.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> Input.invalid("state", name)))
                .toList();
    }

    private ObjectNode json(SearchHit hit) {
        ObjectNode json = view.brief(hit.issue());
        hit.fragments().forEach(json.putArray("fragments")::add);
        return json;
    }
}

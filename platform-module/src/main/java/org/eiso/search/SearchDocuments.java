package org.eiso.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.FieldHighlightParameters;
import org.alfresco.service.cmr.search.GeneralHighlightParameters;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.util.Pair;
import org.eiso.alfresco.AftsQuery;
import org.eiso.alfresco.IsoModel;
import org.eiso.domain.lifecycle.State;
import org.eiso.domain.numbering.CodeKey;
import org.eiso.issue.Issue;
import org.eiso.issue.Issues;
import org.eiso.unit.SettingsStore;
import org.eiso.unit.Units;
import org.jspecify.annotations.Nullable;

/** Full text search across documents; the index is asked, so what was written seconds ago may be missing. */
public final class SearchDocuments {

    private static final int FRAGMENTS = 3;
    private static final int FRAGMENT_LENGTH = 160;

    private final SearchService search;
    private final Issues issues;
    private final Units units;
    private final SettingsStore settings;

    public SearchDocuments(SearchService search, Issues issues, Units units, SettingsStore settings) {
        this.search = search;
        this.issues = issues;
        this.units = units;
        this.settings = settings;
    }

    /**
     * @param unit where to search; null for every unit the person sees
     * @param typed words that must all occur; or the beginning of a code, however it is typed
     * @param states none for any state
     */
    public SearchResult search(@Nullable String unit, String typed, List<State> states, int skip, int max) {
        AftsQuery query = new AftsQuery().type(IsoModel.TYPE_DOCUMENT);
        SearchParameters parameters = new SearchParameters();
        if (unit != null) {
            units.require(unit);
            query.is(IsoModel.PROP_UNIT, unit);
            parameters.addLocale(settings.load(unit).locale());
        }
        if (!states.isEmpty()) {
            query.isOneOf(IsoModel.PROP_STATE, states.stream().map(State::name).toList());
        }
        List<String> words = QueryWords.of(typed);
        if (words.isEmpty()) {
            return new SearchResult(List.of(), 0, skip);
        }
        query.anyOf(clauses(words, typed));
        parameters.setLanguage(SearchService.LANGUAGE_FTS_ALFRESCO);
        parameters.addStore(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        parameters.setQuery(query.toString());
        parameters.setSkipCount(skip);
        parameters.setMaxItems(max);
        parameters.setHighlight(highlight());
        ResultSet found = search.query(parameters);
        try {
            return read(found, skip);
        } finally {
            found.close();
        }
    }

    private static List<String> clauses(List<String> words, String typed) {
        List<String> all = words.stream()
                .map(word -> "(" + AftsQuery.text("TEXT", word, 1) + " OR "
                        + AftsQuery.text(AftsQuery.field(ContentModel.PROP_TITLE), word, 4) + ")")
                .toList();
        List<String> clauses = new ArrayList<>();
        clauses.add("(" + String.join(" AND ", all) + ")");
        String key = CodeKey.of(typed).value();
        if (key.length() >= 2) {
            clauses.add(AftsQuery.startsWith(IsoModel.PROP_CODE_KEY, key, 8));
        }
        return clauses;
    }

    private static GeneralHighlightParameters highlight() {
        List<FieldHighlightParameters> fields = List.of(field("cm:content", FRAGMENTS), field("cm:title", 1));
        return new GeneralHighlightParameters(
                FRAGMENTS, FRAGMENT_LENGTH, true, Fragments.OPEN, Fragments.CLOSE, null, true, fields);
    }

    private static FieldHighlightParameters field(String name, int fragments) {
        return new FieldHighlightParameters(name, fragments, FRAGMENT_LENGTH, true, Fragments.OPEN, Fragments.CLOSE);
    }

    private SearchResult read(ResultSet found, int skip) {
        Map<NodeRef, List<Pair<String, List<String>>>> highlighting = found.getHighlighting();
        List<SearchHit> hits = new ArrayList<>();
        for (NodeRef node : found.getNodeRefs()) {
            Optional<Issue> issue = issues.find(node);
            issue.ifPresent(one -> hits.add(new SearchHit(one, fragments(highlighting, node))));
        }
        return new SearchResult(hits, found.getNumberFound(), skip);
    }

    private static List<String> fragments(
            @Nullable Map<NodeRef, List<Pair<String, List<String>>>> highlighting, NodeRef node) {
        if (highlighting == null || !highlighting.containsKey(node)) {
            return List.of();
        }
        return highlighting.get(node).stream()
                .flatMap(field -> field.getSecond().stream())
                .map(Fragments::html)
                .limit(FRAGMENTS + 1L)
                .toList();
    }
}

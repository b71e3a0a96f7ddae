package org.eiso.host.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.repo.search.impl.querymodel.QueryModelException;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.FieldHighlightParameters;
import org.alfresco.service.cmr.search.GeneralHighlightParameters;
import org.alfresco.service.cmr.search.HighlightParameters;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.util.Pair;
import org.apache.solr.client.solrj.response.FacetField;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.eiso.host.search.database.CurrentNodes;
import org.eiso.host.search.query.Query;
import org.eiso.host.search.solr.IndexFields;
import org.eiso.host.search.solr.SolrFilters;
import org.eiso.host.search.solr.SolrIndex;
import org.eiso.host.search.solr.SolrQueries;
import org.jspecify.annotations.Nullable;

/**
 * Runs searches on the index. The index lags behind: what it finds is held against the database before it is told, so
 * that nobody sees what was deleted or taken from them meanwhile.
 */
final class IndexSearch {
    private static final int MOST_ANALYSED = 10_000_000;

    private final SolrIndex index;
    private final DictionaryService dictionary;
    private final ReadFilter readFilter;
    private final CurrentNodes currentNodes;

    IndexSearch(SolrIndex index, DictionaryService dictionary, ReadFilter readFilter, CurrentNodes currentNodes) {
        this.index = index;
        this.dictionary = dictionary;
        this.readFilter = readFilter;
        this.currentNodes = currentNodes;
    }

    SearchedPage search(SearchRequest request) {
        ReadFilter.Readable readable = readFilter.current();
        SolrQueries queries = new SolrQueries(dictionary, request.names(), request.now());
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("query", queries.query(request.query()));
        body.put("filter", filters(request, queries, readable));
        ModifiableSolrParams params = new ModifiableSolrParams();
        params.set("fl", "id,score");
        params.set("start", request.parameters().getSkipCount());
        params.set("rows", request.rows());
        params.set("sort", sort(request.parameters(), queries));
        Highlighting highlighting = new Highlighting(request, queries, body, params);
        Facets facets = new Facets(request, queries, body, params);

        QueryResponse response = index.query(body, params);

        List<FoundNode> found = new ArrayList<>();
        for (SolrDocument document : response.getResults()) {
            found.add(new FoundNode(
                    new NodeRef((String) document.getFieldValue(IndexFields.ID)),
                    document.getFieldValue("score") instanceof Number score ? score.floatValue() : 1f));
        }
        List<FoundNode> told = stillReadable(found, readable);
        return new SearchedPage(
                told,
                response.getResults().getNumFound() - (found.size() - told.size()),
                facets.values(response),
                facets.queries(response),
                highlighting.of(response, told));
    }

    private static List<Map<String, Object>> filters(
            SearchRequest request, SolrQueries queries, ReadFilter.@Nullable Readable readable) {
        List<Map<String, Object>> filters = new ArrayList<>();
        filters.add(SolrFilters.nodes());
        filters.add(SolrFilters.stores(
                request.stores().stream().map(StoreRef::toString).toList()));
        if (readable != null) {
            filters.add(SolrFilters.readable(readable.acls(), readable.user()));
        }
        for (Query filter : request.filters()) {
            filters.add(queries.query(filter));
        }
        return filters;
    }

    private List<FoundNode> stillReadable(List<FoundNode> found, ReadFilter.@Nullable Readable readable) {
        if (found.isEmpty()) {
            return found;
        }
        Map<NodeRef, CurrentNodes.Rights> current =
                currentNodes.rights(found.stream().map(FoundNode::ref).toList());
        return found.stream()
                .filter(node -> {
                    CurrentNodes.Rights rights = current.get(node.ref());
                    return rights != null && (readable == null || readable.includes(rights.aclId(), rights.owner()));
                })
                .toList();
    }

    private static String sort(SearchParameters parameters, SolrQueries queries) {
        List<String> keys = new ArrayList<>();
        for (SearchParameters.SortDefinition key : parameters.getSortDefinitions()) {
            String direction = key.isAscending() ? " asc" : " desc";
            keys.add(
                    switch (key.getSortType()) {
                        case SCORE -> "score" + direction;
                        case DOCUMENT -> IndexFields.DBID + direction;
                        case FIELD ->
                            (key.getField().equalsIgnoreCase("score") ? "score" : queries.sortField(key.getField()))
                                    + direction;
                    });
        }
        if (keys.isEmpty()) {
            keys.add("score desc");
        }
        // pages need an order without ties
        keys.add(IndexFields.DBID + " asc");
        return String.join(", ", new LinkedHashSet<>(keys));
    }

    /** The queries of a request that parameters refer to by name. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> named(Map<String, Object> body) {
        return (Map<String, Object>) body.computeIfAbsent("queries", key -> new HashMap<String, Object>());
    }

    /** Counts of values and queries. */
    private static final class Facets {
        private final Map<String, String> names = new LinkedHashMap<>();
        private final List<String> counted;

        Facets(SearchRequest request, SolrQueries queries, Map<String, Object> body, ModifiableSolrParams params) {
            SearchParameters parameters = request.parameters();
            if (!parameters.getPivots().isEmpty()) {
                throw new UnsupportedOperationException("SearchParameters.addPivots(List)");
            }
            int number = 0;
            for (SearchParameters.FieldFacet facet : parameters.getFieldFacets()) {
                String key = "f" + number++;
                String field = queries.facetField(facet.getField());
                names.put(key, facet.getLabel() == null ? facet.getField() : facet.getLabel());
                params.add("facet.field", "{!key=" + key + options(facet) + "}" + field);
            }
            counted = List.copyOf(parameters.getFacetQueries());
            for (int i = 0; i < counted.size(); i++) {
                named(body)
                        .put("counted" + i, queries.query(request.facetQueries().get(i)));
                params.add("facet.query", "{!key=q" + i + " v=$counted" + i + "}");
            }
            if (!names.isEmpty() || !counted.isEmpty()) {
                params.set("facet", true);
            }
        }

        private static String options(SearchParameters.FieldFacet facet) {
            StringBuilder options = new StringBuilder();
            options.append(" facet.limit=").append(facet.getLimit());
            options.append(" facet.offset=").append(facet.getOffset());
            options.append(" facet.mincount=").append(Math.max(facet.getMinCount(), 1));
            if (facet.getSort() != null) {
                options.append(" facet.sort=")
                        .append(facet.getSort() == SearchParameters.FieldFacetSort.INDEX ? "index" : "count");
            }
            if (facet.getPrefix() != null) {
                options.append(" facet.prefix='")
                        .append(facet.getPrefix().replace("\\", "\\\\").replace("'", "\\'"))
                        .append("'");
            }
            return options.toString();
        }

        Map<String, List<Pair<String, Integer>>> values(QueryResponse response) {
            Map<String, List<Pair<String, Integer>>> values = new LinkedHashMap<>();
            names.forEach((key, name) -> {
                FacetField field = response.getFacetField(key);
                values.put(
                        name,
                        field.getValues().stream()
                                .map(count -> new Pair<>(count.getName(), (int) count.getCount()))
                                .toList());
            });
            return values;
        }

        Map<String, Integer> queries(QueryResponse response) {
            Map<String, Integer> counts = new LinkedHashMap<>();
            for (int i = 0; i < counted.size(); i++) {
                counts.put(counted.get(i), response.getFacetQuery().get("q" + i));
            }
            return counts;
        }
    }

    /** What was found in the fields, marked. */
    private static final class Highlighting {
        private final Map<String, String> names = new LinkedHashMap<>();

        Highlighting(
                SearchRequest request, SolrQueries queries, Map<String, Object> body, ModifiableSolrParams params) {
            GeneralHighlightParameters wanted = request.parameters().getHighlight();
            if (wanted == null) {
                return;
            }
            params.set("hl", true);
            params.set("hl.method", "unified");
            params.set("hl.requireFieldMatch", true);
            // of the whole query only the words: a phrase is marked as one where nothing else has to match
            named(body).put("marked", queries.words(request.query()));
            params.set("hl.q", "{!v=$marked}");
            Integer most = wanted.getMaxAnalyzedChars();
            params.set("hl.maxAnalyzedChars", most == null ? MOST_ANALYSED : most);
            if (wanted.getUsePhraseHighlighter() != null) {
                params.set("hl.usePhraseHighlighter", wanted.getUsePhraseHighlighter());
            }
            set(params, "", wanted);
            if (wanted.getFields() == null || wanted.getFields().isEmpty()) {
                throw new QueryModelException("Highlighting names no field");
            }
            for (FieldHighlightParameters field : wanted.getFields()) {
                for (String name : queries.highlightFields(field.getField())) {
                    names.put(name, field.getField());
                    set(params, "f." + name + ".", field);
                }
            }
            Set<String> fields = names.keySet();
            params.set("hl.fl", String.join(",", fields));
        }

        private static void set(ModifiableSolrParams params, String prefix, HighlightParameters wanted) {
            if (wanted.getSnippetCount() != null) {
                params.set(prefix + "hl.snippets", wanted.getSnippetCount());
            }
            if (wanted.getFragmentSize() != null) {
                params.set(prefix + "hl.fragsize", wanted.getFragmentSize());
            }
            if (wanted.getPrefix() != null) {
                params.set(prefix + "hl.tag.pre", wanted.getPrefix());
            }
            if (wanted.getPostfix() != null) {
                params.set(prefix + "hl.tag.post", wanted.getPostfix());
            }
        }

        Map<NodeRef, List<Pair<String, List<String>>>> of(QueryResponse response, List<FoundNode> told) {
            Map<NodeRef, List<Pair<String, List<String>>>> highlights = new LinkedHashMap<>();
            if (names.isEmpty()) {
                return highlights;
            }
            for (FoundNode node : told) {
                Map<String, List<String>> byField =
                        response.getHighlighting().get(node.ref().toString());
                List<Pair<String, List<String>>> marked = new ArrayList<>();
                if (byField != null) {
                    names.forEach((field, name) -> {
                        List<String> snippets = byField.get(field);
                        if (snippets != null && !snippets.isEmpty()) {
                            marked.add(new Pair<>(name, snippets));
                        }
                    });
                }
                if (!marked.isEmpty()) {
                    highlights.put(node.ref(), marked);
                }
            }
            return highlights;
        }
    }
}

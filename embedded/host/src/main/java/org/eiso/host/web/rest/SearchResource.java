package org.eiso.host.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.LimitBy;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchParameters.FieldFacet;
import org.alfresco.service.cmr.search.SearchParameters.SortDefinition;
import org.alfresco.service.cmr.search.SearchParameters.SortDefinition.SortType;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.util.Pair;
import org.jspecify.annotations.Nullable;

/** Search, version 1. */
public final class SearchResource implements RestResource {

    private static final String SEARCH = "/search/versions/1/search";

    private final SearchService searchService;
    private final NodeView view;

    public SearchResource(SearchService searchService, NodeView view) {
        this.searchService = searchService;
        this.view = view;
    }

    @Override
    public void register(RestRoutes routes) {
        routes.add("POST", SEARCH, this::search);
    }

    private RestResponse search(RestRequest request) {
        JsonNode body = request.json();
        JsonNode wanted = body.path("paging");
        Paging paging = Paging.of(
                wanted.path("skipCount").asInt(0), wanted.path("maxItems").asInt(Paging.DEFAULT_MAX));
        List<String> facets = new ArrayList<>();
        ResultSet found = searchService.query(parameters(body, paging, facets));
        try {
            return RestResponse.list(
                    result(found, paging, strings(body.path("include")), strings(body.path("fields")), facets));
        } finally {
            found.close();
        }
    }

    private static SearchParameters parameters(JsonNode body, Paging paging, List<String> facets) {
        JsonNode query = body.path("query");
        SearchParameters parameters = new SearchParameters();
        parameters.addStore(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        parameters.setLanguage(language(query));
        parameters.setQuery(RestRequest.required(query, "query"));
        parameters.setSkipCount(paging.skip());
        parameters.setMaxItems(paging.max());
        parameters.setLimitBy(LimitBy.UNLIMITED);
        for (JsonNode filter : body.path("filterQueries")) {
            parameters.addFilterQuery(RestRequest.required(filter, "query"));
        }
        for (JsonNode sort : body.path("sort")) {
            boolean ascending = sort.path("ascending").asBoolean(false);
            String type = RestRequest.optional(sort, "type");
            parameters.addSort(
                    type == null || type.equals("FIELD")
                            ? new SortDefinition(SortType.FIELD, RestRequest.required(sort, "field"), ascending)
                            : new SortDefinition(sortType(type), null, ascending));
        }
        for (JsonNode facet : body.path("facetFields").path("facets")) {
            String field = RestRequest.required(facet, "field");
            parameters.addFieldFacet(new FieldFacet(field));
            facets.add(field);
        }
        return parameters;
    }

    private static SortType sortType(String name) {
        try {
            return SortType.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw RestException.invalid("'" + name + "' is no way to sort");
        }
    }

    private static String language(JsonNode query) {
        String language = RestRequest.optional(query, "language");
        return switch (language == null ? "afts" : language) {
            case "afts" -> SearchService.LANGUAGE_FTS_ALFRESCO;
            case "cmis" -> SearchService.LANGUAGE_CMIS_ALFRESCO;
            case "lucene" -> SearchService.LANGUAGE_LUCENE;
            default -> throw RestException.invalid("'" + language + "' is no query language");
        };
    }

    private Map<String, Object> result(
            ResultSet found, Paging paging, Set<String> include, Set<String> fields, List<String> facets) {
        List<Map<String, Object>> entries = new ArrayList<>();
        for (int i = 0; i < found.length(); i++) {
            Map<String, Object> entry = entry(found.getNodeRef(i), found.getScore(i), include);
            if (entry != null) {
                if (!fields.isEmpty()) {
                    entry.keySet().retainAll(fields);
                }
                entries.add(entry);
            }
        }
        boolean hasMore = (long) paging.skip() + found.length() < found.getNumberFound();
        Map<String, Object> list = paging.content(entries, hasMore, found.getNumberFound());
        if (!facets.isEmpty()) {
            list.put(
                    "context",
                    Map.of(
                            "facetsFields",
                            facets.stream().map(field -> facet(found, field)).toList()));
        }
        return Map.of("list", list);
    }

    /** A node of the index that is gone from the repository by now is no entry: null. */
    private @Nullable Map<String, Object> entry(NodeRef node, float score, Set<String> include) {
        try {
            Map<String, Object> entry = view.of(node, include);
            entry.put("search", Map.of("score", score));
            entry.put("location", "nodes");
            return entry;
        } catch (InvalidNodeRefException | AccessDeniedException e) {
            return null;
        }
    }

    private static Map<String, Object> facet(ResultSet found, String field) {
        List<Map<String, Object>> buckets = new ArrayList<>();
        for (Pair<String, Integer> bucket : found.getFieldFacet(field)) {
            Map<String, Object> view = new LinkedHashMap<>();
            view.put("label", bucket.getFirst());
            view.put("filterQuery", field + ":\"" + bucket.getFirst() + "\"");
            view.put("count", bucket.getSecond());
            buckets.add(view);
        }
        return Map.of("label", field, "buckets", buckets);
    }

    private static Set<String> strings(JsonNode array) {
        Set<String> strings = new HashSet<>();
        array.forEach(element -> strings.add(element.asText()));
        return strings;
    }
}

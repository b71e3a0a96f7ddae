package org.eiso.host.search;

import java.io.Serializable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.alfresco.repo.search.impl.querymodel.QueryModelException;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.LimitBy;
import org.alfresco.service.cmr.search.QueryConsistency;
import org.alfresco.service.cmr.search.QueryParameter;
import org.alfresco.service.cmr.search.QueryParameterDefinition;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.eiso.host.search.database.IndexNeeded;
import org.eiso.host.search.database.MetadataQueries;
import org.eiso.host.search.query.AftsOptions;
import org.eiso.host.search.query.AftsQueries;
import org.eiso.host.search.query.Query;
import org.eiso.host.search.query.QueryNames;
import org.jspecify.annotations.Nullable;

/**
 * Alfresco's search service. Queries on metadata that the database can answer run there and see the current transaction,
 * unless they ask for the index; all others run on the index. What is found is always what the run-as user may read.
 */
public final class HostSearchService implements SearchService {
    private final AftsQueries afts = new AftsQueries();
    private final IndexSearch index;
    private final MetadataQueries database;
    private final ReadFilter readFilter;
    private final DictionaryService dictionary;
    private final NamespaceService namespaces;
    private final NodeService nodes;
    private final Clock clock;
    private final int mostRows;

    /**
     * @param nodes without permissions: what is found may be read
     * @param mostRows how many rows a query returns that does not say how many it wants
     */
    HostSearchService(
            IndexSearch index,
            MetadataQueries database,
            ReadFilter readFilter,
            DictionaryService dictionary,
            NamespaceService namespaces,
            NodeService nodes,
            Clock clock,
            int mostRows) {
        this.index = index;
        this.database = database;
        this.readFilter = readFilter;
        this.dictionary = dictionary;
        this.namespaces = namespaces;
        this.nodes = nodes;
        this.clock = clock;
        this.mostRows = mostRows;
    }

    @Override
    public ResultSet query(StoreRef store, String language, String query) {
        SearchParameters parameters = new SearchParameters();
        parameters.addStore(store);
        parameters.setLanguage(language);
        parameters.setQuery(query);
        return query(parameters);
    }

    @Override
    public ResultSet query(
            StoreRef store, String language, String query, QueryParameterDefinition @Nullable [] definitions) {
        if (definitions != null && definitions.length > 0) {
            throw new UnsupportedOperationException(
                    "SearchService.query(StoreRef, String, String, QueryParameterDefinition[]) with parameters");
        }
        return query(store, language, query);
    }

    @Override
    public ResultSet query(StoreRef store, QName queryId, QueryParameter[] queryParameters) {
        throw new UnsupportedOperationException("SearchService.query(StoreRef, QName, QueryParameter[])");
    }

    @Override
    public ResultSet query(SearchParameters parameters) {
        boolean indexOnly = isIndexOnly(parameters);
        SearchRequest request = read(parameters);
        return new FoundNodes(indexOnly ? index.search(request) : run(request), parameters, nodes);
    }

    private static boolean isIndexOnly(SearchParameters parameters) {
        String language = parameters.getLanguage();
        if (language == null) {
            throw new QueryModelException("A query needs a language");
        }
        return switch (language) {
            case LANGUAGE_FTS_ALFRESCO, LANGUAGE_LUCENE -> false;
            case LANGUAGE_INDEX_FTS_ALFRESCO, LANGUAGE_SOLR_FTS_ALFRESCO -> true;
            default ->
                throw new UnsupportedOperationException(
                        "SearchService.query(SearchParameters) in the language " + language);
        };
    }

    private SearchedPage run(SearchRequest request) {
        QueryConsistency consistency = request.parameters().getQueryConsistency();
        if (consistency == QueryConsistency.EVENTUAL) {
            return index.search(request);
        }
        try {
            MetadataQueries.Prepared prepared = prepared(request);
            ReadFilter.Readable readable = readFilter.current();
            MetadataQueries.Page page = prepared.run(
                    request.stores(),
                    readable == null ? null : new MetadataQueries.Readers(readable.acls(), readable.user()),
                    request.parameters().getSkipCount(),
                    request.rows());
            return SearchedPage.of(
                    page.nodes().stream().map(ref -> new FoundNode(ref, 1f)).toList(), page.total());
        } catch (IndexNeeded e) {
            if (consistency == QueryConsistency.TRANSACTIONAL) {
                throw e;
            }
            return index.search(request);
        }
    }

    private MetadataQueries.Prepared prepared(SearchRequest request) {
        SearchParameters parameters = request.parameters();
        if (parameters.hasFaceting() || parameters.getHighlight() != null) {
            throw new IndexNeeded("facets and highlights");
        }
        Query query = request.query();
        if (!request.filters().isEmpty()) {
            List<Query.Clause> all = new ArrayList<>();
            all.add(new Query.Clause(Query.Occur.MUST, query));
            request.filters().forEach(filter -> all.add(new Query.Clause(Query.Occur.MUST, filter)));
            query = new Query.Bool(all);
        }
        return database.prepare(query, parameters.getSortDefinitions(), request.names(), request.now());
    }

    private SearchRequest read(SearchParameters parameters) {
        if (!parameters.getQueryParameterDefinitions().isEmpty()) {
            throw new UnsupportedOperationException(
                    "SearchParameters.addQueryParameterDefinition(QueryParameterDefinition)");
        }
        if (parameters.isSpellCheck()) {
            throw new UnsupportedOperationException("SearchParameters.setSpellCheck(boolean)");
        }
        if (parameters.getQuery() == null) {
            throw new QueryModelException("A search needs a query");
        }
        AftsOptions options = new AftsOptions(
                parameters.getDefaultFieldName(),
                operator(parameters.getDefaultFTSOperator()),
                operator(parameters.getDefaultFTSFieldOperator()),
                parameters.getQueryTemplates());
        List<StoreRef> stores = parameters.getStores().isEmpty()
                ? List.of(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE)
                : List.copyOf(parameters.getStores());
        return new SearchRequest(
                parameters,
                afts.parse(parameters.getQuery(), options),
                parameters.getFilterQueries().stream()
                        .map(filter -> afts.parse(filter, options))
                        .toList(),
                parameters.getFacetQueries().stream()
                        .map(facet -> afts.parse(facet, options))
                        .toList(),
                stores,
                new QueryNames(dictionary, namespaces, parameters.getNamespace()),
                ZonedDateTime.now(clock.withZone(zone(parameters.getTimezone()))),
                rows(parameters));
    }

    private int rows(SearchParameters parameters) {
        if (parameters.getMaxItems() >= 0) {
            return parameters.getMaxItems();
        }
        return parameters.getLimitBy() == LimitBy.FINAL_SIZE ? parameters.getLimit() : mostRows;
    }

    private static AftsOptions.Operator operator(SearchParameters.Operator operator) {
        return operator == SearchParameters.Operator.AND ? AftsOptions.Operator.AND : AftsOptions.Operator.OR;
    }

    private static ZoneId zone(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            return ZoneOffset.UTC;
        }
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new QueryModelException("Unknown time zone: " + name, e);
        }
    }

    @Override
    public List<NodeRef> selectNodes(
            NodeRef context,
            String xpath,
            QueryParameterDefinition @Nullable [] parameters,
            NamespacePrefixResolver resolver,
            boolean followAllParentLinks) {
        return selectNodes(context, xpath, parameters, resolver, followAllParentLinks, LANGUAGE_XPATH);
    }

    @Override
    public List<NodeRef> selectNodes(
            NodeRef context,
            String xpath,
            QueryParameterDefinition @Nullable [] parameters,
            NamespacePrefixResolver resolver,
            boolean followAllParentLinks,
            String language) {
        if (parameters != null && parameters.length > 0 || !LANGUAGE_XPATH.equals(language)) {
            throw new UnsupportedOperationException("SearchService.selectNodes(NodeRef, String,"
                    + " QueryParameterDefinition[], NamespacePrefixResolver, boolean, String) with parameters, or in"
                    + " the language " + language);
        }
        return new ChildSteps(nodes).select(context, xpath, resolver);
    }

    @Override
    public List<Serializable> selectProperties(
            NodeRef context,
            String xpath,
            QueryParameterDefinition @Nullable [] parameters,
            NamespacePrefixResolver resolver,
            boolean followAllParentLinks) {
        throw new UnsupportedOperationException("SearchService.selectProperties(NodeRef, String,"
                + " QueryParameterDefinition[], NamespacePrefixResolver, boolean)");
    }

    @Override
    public List<Serializable> selectProperties(
            NodeRef context,
            String xpath,
            QueryParameterDefinition @Nullable [] parameters,
            NamespacePrefixResolver resolver,
            boolean followAllParentLinks,
            String language) {
        throw new UnsupportedOperationException("SearchService.selectProperties(NodeRef, String,"
                + " QueryParameterDefinition[], NamespacePrefixResolver, boolean, String)");
    }

    @Override
    public boolean contains(NodeRef node, QName property, String pattern) {
        throw new UnsupportedOperationException("SearchService.contains(NodeRef, QName, String)");
    }

    @Override
    public boolean contains(NodeRef node, QName property, String pattern, SearchParameters.Operator operator) {
        throw new UnsupportedOperationException("SearchService.contains(NodeRef, QName, String, Operator)");
    }

    @Override
    public boolean like(NodeRef node, QName property, String pattern, boolean includeFullText) {
        throw new UnsupportedOperationException("SearchService.like(NodeRef, QName, String, boolean)");
    }
}

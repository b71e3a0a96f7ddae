package org.alfresco.service.cmr.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.search.MLAnalysisMode;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespaceService;

/**
 * A query with everything that decides what it finds and returns: language, stores, order, page, facets, highlighting
 * and how fresh the answer must be.
 */
public class SearchParameters implements BasicSearchParameters {
    public static final SortDefinition SORT_IN_DOCUMENT_ORDER_ASCENDING =
            new SortDefinition(SortDefinition.SortType.DOCUMENT, null, true);
    public static final SortDefinition SORT_IN_DOCUMENT_ORDER_DESCENDING =
            new SortDefinition(SortDefinition.SortType.DOCUMENT, null, false);
    public static final SortDefinition SORT_IN_SCORE_ORDER_ASCENDING =
            new SortDefinition(SortDefinition.SortType.SCORE, null, true);
    public static final SortDefinition SORT_IN_SCORE_ORDER_DESCENDING =
            new SortDefinition(SortDefinition.SortType.SCORE, null, false);
    public static final Operator OR = Operator.OR;
    public static final Operator AND = Operator.AND;
    public static final String ALTERNATIVE_DICTIONARY = "alternativeDic";

    private String language;
    private String query;
    private ArrayList<StoreRef> stores = new ArrayList<>();
    private ArrayList<QueryParameterDefinition> queryParameterDefinitions = new ArrayList<>();
    private boolean excludeDataInTheCurrentTransaction = false;
    private ArrayList<SortDefinition> sortDefinitions = new ArrayList<>();
    private List<Locale> locales = new ArrayList<>();
    private MLAnalysisMode mlAnalaysisMode;
    private LimitBy limitBy = LimitBy.UNLIMITED;
    private PermissionEvaluationMode permissionEvaluation = PermissionEvaluationMode.EAGER;
    private int limit = 500;
    private Set<String> allAttributes = new HashSet<>();
    private Set<String> textAttributes = new HashSet<>();
    private int maxItems = -1;
    private int skipCount = 0;
    private Operator defaultFTSOperator = Operator.OR;
    private Operator defaultFTSFieldOperator = Operator.OR;
    private Map<String, String> queryTemplates = new HashMap<>();
    private String namespace = NamespaceService.CONTENT_MODEL_1_0_URI;
    private int maxPermissionChecks = -1;
    private long maxPermissionCheckTimeMillis = -1;
    private String defaultFieldName = "TEXT";
    private List<FieldFacet> fieldFacets = new ArrayList<>();
    private List<String> facetQueries = new ArrayList<>();
    private List<String> filterQueries = new ArrayList<>();
    private List<List<String>> pivots = new ArrayList<>();
    private Boolean useInMemorySort;
    private Integer maxRawResultSetSizeForInMemorySort;
    private Map<String, String> extraParameters = new HashMap<>();
    private boolean excludeTenantFilter = false;
    private boolean bulkFetchEnabled = true;
    private QueryConsistency queryConsistency = QueryConsistency.DEFAULT;
    private Long sinceTxId;
    private String searchTerm;
    private boolean spellCheck = false;
    private GeneralHighlightParameters highlight;
    private boolean includeMetadata = false;
    private String timezone;
    private int trackTotalHits = 0;

    public SearchParameters() {}

    /** A copy that shares no collection with this one. */
    public SearchParameters copy() {
        SearchParameters copy = new SearchParameters();
        copy.language = language;
        copy.query = query;
        copy.stores = new ArrayList<>(stores);
        copy.queryParameterDefinitions = new ArrayList<>(queryParameterDefinitions);
        copy.excludeDataInTheCurrentTransaction = excludeDataInTheCurrentTransaction;
        copy.sortDefinitions = new ArrayList<>(sortDefinitions);
        copy.locales = new ArrayList<>(locales);
        copy.mlAnalaysisMode = mlAnalaysisMode;
        copy.limitBy = limitBy;
        copy.permissionEvaluation = permissionEvaluation;
        copy.limit = limit;
        copy.allAttributes = new HashSet<>(allAttributes);
        copy.textAttributes = new HashSet<>(textAttributes);
        copy.maxItems = maxItems;
        copy.skipCount = skipCount;
        copy.defaultFTSOperator = defaultFTSOperator;
        copy.defaultFTSFieldOperator = defaultFTSFieldOperator;
        copy.queryTemplates = new HashMap<>(queryTemplates);
        copy.namespace = namespace;
        copy.maxPermissionChecks = maxPermissionChecks;
        copy.maxPermissionCheckTimeMillis = maxPermissionCheckTimeMillis;
        copy.defaultFieldName = defaultFieldName;
        copy.fieldFacets = new ArrayList<>(fieldFacets);
        copy.facetQueries = new ArrayList<>(facetQueries);
        copy.filterQueries = new ArrayList<>(filterQueries);
        copy.pivots = new ArrayList<>(pivots);
        copy.useInMemorySort = useInMemorySort;
        copy.maxRawResultSetSizeForInMemorySort = maxRawResultSetSizeForInMemorySort;
        copy.extraParameters = new HashMap<>(extraParameters);
        copy.excludeTenantFilter = excludeTenantFilter;
        copy.bulkFetchEnabled = bulkFetchEnabled;
        copy.queryConsistency = queryConsistency;
        copy.sinceTxId = sinceTxId;
        copy.searchTerm = searchTerm;
        copy.spellCheck = spellCheck;
        copy.highlight = highlight;
        copy.includeMetadata = includeMetadata;
        copy.timezone = timezone;
        copy.trackTotalHits = trackTotalHits;
        return copy;
    }

    @Override
    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    @Override
    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }

    @Override
    public ArrayList<StoreRef> getStores() {
        return stores;
    }

    public void addStore(StoreRef store) {
        stores.add(store);
    }

    public ArrayList<QueryParameterDefinition> getQueryParameterDefinitions() {
        return queryParameterDefinitions;
    }

    public void addQueryParameterDefinition(QueryParameterDefinition definition) {
        queryParameterDefinitions.add(definition);
    }

    public void excludeDataInTheCurrentTransaction(boolean exclude) {
        this.excludeDataInTheCurrentTransaction = exclude;
    }

    public boolean excludeDataInTheCurrentTransaction() {
        return excludeDataInTheCurrentTransaction;
    }

    @Override
    public ArrayList<SortDefinition> getSortDefinitions() {
        return sortDefinitions;
    }

    public void addSort(String field, boolean ascending) {
        addSort(new SortDefinition(SortDefinition.SortType.FIELD, field, ascending));
    }

    public void addSort(SortDefinition sortDefinition) {
        sortDefinitions.add(sortDefinition);
    }

    @Override
    public List<Locale> getLocales() {
        return List.copyOf(locales);
    }

    public void addLocale(Locale locale) {
        locales.add(locale);
    }

    /**
     * The locale whose alphabet orders texts.
     *
     * @throws AlfrescoRuntimeException if the query names several
     */
    public Locale getSortLocale() {
        if (locales.size() > 1) {
            throw new AlfrescoRuntimeException("Texts cannot be ordered by several locales at once: " + locales);
        }
        return locales.isEmpty() ? Locale.getDefault() : locales.get(0);
    }

    public MLAnalysisMode getMlAnalaysisMode() {
        return mlAnalaysisMode;
    }

    public void setMlAnalaysisMode(MLAnalysisMode mlAnalaysisMode) {
        this.mlAnalaysisMode = mlAnalaysisMode;
    }

    public LimitBy getLimitBy() {
        return limitBy;
    }

    public void setLimitBy(LimitBy limitBy) {
        this.limitBy = limitBy;
    }

    public PermissionEvaluationMode getPermissionEvaluation() {
        return permissionEvaluation;
    }

    public void setPermissionEvaluation(PermissionEvaluationMode permissionEvaluation) {
        this.permissionEvaluation = permissionEvaluation;
    }

    public int getLimit() {
        return limit;
    }

    public void setLimit(int limit) {
        this.limit = limit;
    }

    public Set<String> getAllAttributes() {
        return allAttributes;
    }

    public void addAllAttribute(String attribute) {
        allAttributes.add(attribute);
    }

    public Set<String> getTextAttributes() {
        return textAttributes;
    }

    public void addTextAttribute(String attribute) {
        textAttributes.add(attribute);
    }

    public int getMaxItems() {
        return maxItems;
    }

    public void setMaxItems(int maxItems) {
        this.maxItems = maxItems;
    }

    public int getSkipCount() {
        return skipCount;
    }

    public void setSkipCount(int skipCount) {
        this.skipCount = skipCount;
    }

    public Operator getDefaultFTSOperator() {
        return defaultFTSOperator;
    }

    public void setDefaultFTSOperator(Operator operator) {
        this.defaultFTSOperator = operator;
    }

    /** Sets the operator between terms, outside and inside field groups. */
    public void setDefaultOperator(Operator operator) {
        setDefaultFTSOperator(operator);
        setDefaultFTSFieldConnective(operator);
    }

    public Operator getDefaultOperator() {
        return getDefaultFTSOperator();
    }

    public Operator getDefaultFTSFieldOperator() {
        return defaultFTSFieldOperator;
    }

    public void setDefaultFTSFieldConnective(Operator operator) {
        this.defaultFTSFieldOperator = operator;
    }

    public Map<String, String> getQueryTemplates() {
        return queryTemplates;
    }

    /** Defines a field as a template over other fields, such as {@code %(cm:name cm:title)}; returns what it replaces. */
    public String addQueryTemplate(String name, String template) {
        return queryTemplates.put(name, template);
    }

    public String getNamespace() {
        return namespace;
    }

    public void setNamespace(String namespace) {
        this.namespace = namespace;
    }

    public int getMaxPermissionChecks() {
        return maxPermissionChecks;
    }

    public void setMaxPermissionChecks(int maxPermissionChecks) {
        this.maxPermissionChecks = maxPermissionChecks;
    }

    public long getMaxPermissionCheckTimeMillis() {
        return maxPermissionCheckTimeMillis;
    }

    public void setMaxPermissionCheckTimeMillis(long maxPermissionCheckTimeMillis) {
        this.maxPermissionCheckTimeMillis = maxPermissionCheckTimeMillis;
    }

    public String getDefaultFieldName() {
        return defaultFieldName;
    }

    public void setDefaultFieldName(String defaultFieldName) {
        this.defaultFieldName = defaultFieldName;
    }

    public List<FieldFacet> getFieldFacets() {
        return fieldFacets;
    }

    public void addFieldFacet(FieldFacet fieldFacet) {
        fieldFacets.add(fieldFacet);
    }

    public boolean hasFaceting() {
        return !fieldFacets.isEmpty() || !facetQueries.isEmpty() || !pivots.isEmpty();
    }

    public List<String> getFacetQueries() {
        return facetQueries;
    }

    public void addFacetQuery(String facetQuery) {
        facetQueries.add(facetQuery);
    }

    public List<String> getFilterQueries() {
        return filterQueries;
    }

    public void addFilterQuery(String filterQuery) {
        filterQueries.add(filterQuery);
    }

    public List<List<String>> getPivots() {
        return pivots;
    }

    public void addPivots(List<String> pivot) {
        pivots.add(pivot);
    }

    public Boolean getUseInMemorySort() {
        return useInMemorySort;
    }

    public void setUseInMemorySort(Boolean useInMemorySort) {
        this.useInMemorySort = useInMemorySort;
    }

    public Integer getMaxRawResultSetSizeForInMemorySort() {
        return maxRawResultSetSizeForInMemorySort;
    }

    public void setMaxRawResultSetSizeForInMemorySort(Integer maxRawResultSetSizeForInMemorySort) {
        this.maxRawResultSetSizeForInMemorySort = maxRawResultSetSizeForInMemorySort;
    }

    public Map<String, String> getExtraParameters() {
        return extraParameters;
    }

    public void addExtraParameter(String name, String value) {
        extraParameters.put(name, value);
    }

    public boolean getExcludeTenantFilter() {
        return excludeTenantFilter;
    }

    public void setExcludeTenantFilter(boolean excludeTenantFilter) {
        this.excludeTenantFilter = excludeTenantFilter;
    }

    public boolean isBulkFetchEnabled() {
        return bulkFetchEnabled;
    }

    public void setBulkFetchEnabled(boolean bulkFetchEnabled) {
        this.bulkFetchEnabled = bulkFetchEnabled;
    }

    public QueryConsistency getQueryConsistency() {
        return queryConsistency;
    }

    public void setQueryConsistency(QueryConsistency queryConsistency) {
        this.queryConsistency = queryConsistency;
    }

    public Long getSinceTxId() {
        return sinceTxId;
    }

    public void setSinceTxId(Long sinceTxId) {
        this.sinceTxId = sinceTxId;
    }

    public String getSearchTerm() {
        return searchTerm;
    }

    public void setSearchTerm(String searchTerm) {
        this.searchTerm = searchTerm;
    }

    public boolean isSpellCheck() {
        return spellCheck;
    }

    public void setSpellCheck(boolean spellCheck) {
        this.spellCheck = spellCheck;
    }

    public GeneralHighlightParameters getHighlight() {
        return highlight;
    }

    public void setHighlight(GeneralHighlightParameters highlight) {
        this.highlight = highlight;
    }

    public boolean isIncludeMetadata() {
        return includeMetadata;
    }

    public void setIncludeMetadata(boolean includeMetadata) {
        this.includeMetadata = includeMetadata;
    }

    public String getTimezone() {
        return timezone;
    }

    public void setTimezone(String timezone) {
        this.timezone = timezone;
    }

    public int getTrackTotalHits() {
        return trackTotalHits;
    }

    public void setTrackTotalHits(int trackTotalHits) {
        this.trackTotalHits = trackTotalHits;
    }

    public boolean usePostSort(
            int length, boolean useInMemorySortDefault, int maxRawResultSetSizeForInMemorySortDefault) {
        boolean use = useInMemorySort == null ? useInMemorySortDefault : useInMemorySort;
        int max = maxRawResultSetSizeForInMemorySort == null
                ? maxRawResultSetSizeForInMemorySortDefault
                : maxRawResultSetSizeForInMemorySort;
        return use && length <= max;
    }

    private List<Object> state() {
        List<Object> state = new ArrayList<>();
        state.add(language);
        state.add(query);
        state.add(stores);
        state.add(queryParameterDefinitions);
        state.add(excludeDataInTheCurrentTransaction);
        state.add(sortDefinitions);
        state.add(locales);
        state.add(mlAnalaysisMode);
        state.add(limitBy);
        state.add(permissionEvaluation);
        state.add(limit);
        state.add(allAttributes);
        state.add(textAttributes);
        state.add(maxItems);
        state.add(skipCount);
        state.add(defaultFTSOperator);
        state.add(defaultFTSFieldOperator);
        state.add(queryTemplates);
        state.add(namespace);
        state.add(maxPermissionChecks);
        state.add(maxPermissionCheckTimeMillis);
        state.add(defaultFieldName);
        state.add(fieldFacets);
        state.add(facetQueries);
        state.add(filterQueries);
        state.add(pivots);
        state.add(useInMemorySort);
        state.add(maxRawResultSetSizeForInMemorySort);
        state.add(extraParameters);
        state.add(excludeTenantFilter);
        state.add(bulkFetchEnabled);
        state.add(queryConsistency);
        state.add(sinceTxId);
        state.add(searchTerm);
        state.add(spellCheck);
        state.add(highlight);
        state.add(includeMetadata);
        state.add(timezone);
        state.add(trackTotalHits);
        return state;
    }

    @Override
    public boolean equals(Object object) {
        return this == object || object instanceof SearchParameters other && state().equals(other.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    @Override
    public String toString() {
        return "SearchParameters " + toAuditString();
    }

    public String toAuditString() {
        return "{language=" + language + ", query=" + query + ", stores=" + stores + ", operator=" + defaultFTSOperator
                + ", fieldOperator=" + defaultFTSFieldOperator + ", templates=" + queryTemplates + ", field="
                + defaultFieldName + ", sort=" + sortDefinitions + ", skip=" + skipCount + ", max=" + maxItems
                + ", consistency=" + queryConsistency + ", filters=" + filterQueries + "}";
    }

    /** A field whose values are counted over everything that the query finds. */
    public static class FieldFacet {
        private static final int DEFAULT_LIMIT = 100;

        private String field;
        private String prefix;
        private FieldFacetSort sort;
        private Integer limitOrNull;
        private int offset = 0;
        private int minCount = 0;
        private boolean countDocsMissingFacetField = false;
        private FieldFacetMethod method;
        private int enumMethodCacheMinDF = 0;
        private String label;
        private List<String> excludeFilters = new ArrayList<>();

        public FieldFacet(String field) {
            this.field = field;
        }

        public String getField() {
            return field;
        }

        public void setField(String field) {
            this.field = field;
        }

        public String getPrefix() {
            return prefix;
        }

        public void setPrefix(String prefix) {
            this.prefix = prefix;
        }

        public FieldFacetSort getSort() {
            return sort;
        }

        public void setSort(FieldFacetSort sort) {
            this.sort = sort;
        }

        public Integer getLimitOrNull() {
            return limitOrNull;
        }

        public void setLimitOrNull(Integer limitOrNull) {
            this.limitOrNull = limitOrNull;
        }

        public int getOffset() {
            return offset;
        }

        public void setOffset(int offset) {
            this.offset = offset;
        }

        public int getMinCount() {
            return minCount;
        }

        public void setMinCount(int minCount) {
            this.minCount = minCount;
        }

        public boolean isCountDocsMissingFacetField() {
            return countDocsMissingFacetField;
        }

        public void setCountDocsMissingFacetField(boolean countDocsMissingFacetField) {
            this.countDocsMissingFacetField = countDocsMissingFacetField;
        }

        public FieldFacetMethod getMethod() {
            return method;
        }

        public void setMethod(FieldFacetMethod method) {
            this.method = method;
        }

        public int getEnumMethodCacheMinDF() {
            return enumMethodCacheMinDF;
        }

        public void setEnumMethodCacheMinDF(int enumMethodCacheMinDF) {
            this.enumMethodCacheMinDF = enumMethodCacheMinDF;
        }

        public String getLabel() {
            return label;
        }

        public void setLabel(String label) {
            this.label = label;
        }

        public List<String> getExcludeFilters() {
            return excludeFilters;
        }

        public void setExcludeFilters(List<String> excludeFilters) {
            this.excludeFilters = excludeFilters;
        }

        public int getLimit() {
            return limitOrNull == null ? DEFAULT_LIMIT : limitOrNull;
        }

        public void setLimit(int limit) {
            this.limitOrNull = limit;
        }

        @Override
        public boolean equals(Object object) {
            return this == object
                    || object instanceof FieldFacet other
                            && Objects.equals(field, other.field)
                            && Objects.equals(prefix, other.prefix)
                            && Objects.equals(sort, other.sort)
                            && Objects.equals(limitOrNull, other.limitOrNull)
                            && offset == other.offset
                            && minCount == other.minCount
                            && countDocsMissingFacetField == other.countDocsMissingFacetField
                            && Objects.equals(method, other.method)
                            && enumMethodCacheMinDF == other.enumMethodCacheMinDF
                            && Objects.equals(label, other.label)
                            && Objects.equals(excludeFilters, other.excludeFilters);
        }

        @Override
        public int hashCode() {
            return Objects.hash(
                    field,
                    prefix,
                    sort,
                    limitOrNull,
                    offset,
                    minCount,
                    countDocsMissingFacetField,
                    method,
                    enumMethodCacheMinDF,
                    label,
                    excludeFilters);
        }
    }

    /** How values of a facet are counted; the index chooses better. */
    public enum FieldFacetMethod {
        ENUM,
        FC
    }

    /** The order of a facet's values. */
    public enum FieldFacetSort {
        COUNT,
        INDEX
    }

    /** What stands between two terms when nothing is written. */
    public enum Operator {
        OR,
        AND
    }

    /** One key of the order of the rows. */
    public static class SortDefinition {
        private final SortType sortType;
        private final String field;
        private final boolean ascending;

        public SortDefinition(SortType sortType, String field, boolean ascending) {
            this.sortType = sortType;
            this.field = field;
            this.ascending = ascending;
        }

        public boolean isAscending() {
            return ascending;
        }

        public String getField() {
            return field;
        }

        public SortType getSortType() {
            return sortType;
        }

        @Override
        public String toString() {
            return sortType + (field == null ? "" : " " + field) + (ascending ? " ascending" : " descending");
        }

        /** What the rows are ordered by. */
        public enum SortType {
            FIELD,
            DOCUMENT,
            SCORE
        }
    }
}

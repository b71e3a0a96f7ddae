package org.alfresco.service.cmr.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alfresco.repo.search.MLAnalysisMode;
import org.alfresco.service.cmr.repository.StoreRef;

public class SearchParameters implements BasicSearchParameters {
    public static final SortDefinition SORT_IN_DOCUMENT_ORDER_ASCENDING = null /*TODO value*/;
    public static final SortDefinition SORT_IN_DOCUMENT_ORDER_DESCENDING = null /*TODO value*/;
    public static final SortDefinition SORT_IN_SCORE_ORDER_ASCENDING = null /*TODO value*/;
    public static final SortDefinition SORT_IN_SCORE_ORDER_DESCENDING = null /*TODO value*/;
    public static final Operator OR = null /*TODO value*/;
    public static final Operator AND = null /*TODO value*/;
    public static final String ALTERNATIVE_DICTIONARY = "alternativeDic";
    public SearchParameters() { throw new UnsupportedOperationException("SearchParameters"); }
    public SearchParameters copy() { throw new UnsupportedOperationException("SearchParameters.copy"); }
    public String getLanguage() { throw new UnsupportedOperationException("SearchParameters.getLanguage"); }
    public String getQuery() { throw new UnsupportedOperationException("SearchParameters.getQuery"); }
    public void setHighlight(GeneralHighlightParameters generalHighlightParameters) { throw new UnsupportedOperationException("SearchParameters.setHighlight"); }
    public void setLanguage(String value) { throw new UnsupportedOperationException("SearchParameters.setLanguage"); }
    public String getTimezone() { throw new UnsupportedOperationException("SearchParameters.getTimezone"); }
    public void setTimezone(String value) { throw new UnsupportedOperationException("SearchParameters.setTimezone"); }
    public void addExtraParameter(String value, String value2) { throw new UnsupportedOperationException("SearchParameters.addExtraParameter"); }
    public Map<String, String> getExtraParameters() { throw new UnsupportedOperationException("SearchParameters.getExtraParameters"); }
    public void setQuery(String value) { throw new UnsupportedOperationException("SearchParameters.setQuery"); }
    public void addStore(StoreRef storeRef) { throw new UnsupportedOperationException("SearchParameters.addStore"); }
    public void addQueryParameterDefinition(QueryParameterDefinition queryParameterDefinition) { throw new UnsupportedOperationException("SearchParameters.addQueryParameterDefinition"); }
    public void excludeDataInTheCurrentTransaction(boolean flag) { throw new UnsupportedOperationException("SearchParameters.excludeDataInTheCurrentTransaction"); }
    public void addSort(String value, boolean flag) { throw new UnsupportedOperationException("SearchParameters.addSort"); }
    public void addSort(SortDefinition sortDefinition) { throw new UnsupportedOperationException("SearchParameters.addSort"); }
    public GeneralHighlightParameters getHighlight() { throw new UnsupportedOperationException("SearchParameters.getHighlight"); }
    public boolean excludeDataInTheCurrentTransaction() { throw new UnsupportedOperationException("SearchParameters.excludeDataInTheCurrentTransaction"); }
    public ArrayList<QueryParameterDefinition> getQueryParameterDefinitions() { throw new UnsupportedOperationException("SearchParameters.getQueryParameterDefinitions"); }
    public ArrayList<SortDefinition> getSortDefinitions() { throw new UnsupportedOperationException("SearchParameters.getSortDefinitions"); }
    public ArrayList<StoreRef> getStores() { throw new UnsupportedOperationException("SearchParameters.getStores"); }
    public void setDefaultOperator(Operator operator) { throw new UnsupportedOperationException("SearchParameters.setDefaultOperator"); }
    public Operator getDefaultOperator() { throw new UnsupportedOperationException("SearchParameters.getDefaultOperator"); }
    public LimitBy getLimitBy() { throw new UnsupportedOperationException("SearchParameters.getLimitBy"); }
    public void setLimitBy(LimitBy limitBy) { throw new UnsupportedOperationException("SearchParameters.setLimitBy"); }
    public PermissionEvaluationMode getPermissionEvaluation() { throw new UnsupportedOperationException("SearchParameters.getPermissionEvaluation"); }
    public void setPermissionEvaluation(PermissionEvaluationMode permissionEvaluationMode) { throw new UnsupportedOperationException("SearchParameters.setPermissionEvaluation"); }
    public int getLimit() { throw new UnsupportedOperationException("SearchParameters.getLimit"); }
    public void setLimit(int number) { throw new UnsupportedOperationException("SearchParameters.setLimit"); }
    public MLAnalysisMode getMlAnalaysisMode() { throw new UnsupportedOperationException("SearchParameters.getMlAnalaysisMode"); }
    public void setMlAnalaysisMode(MLAnalysisMode mLAnalysisMode) { throw new UnsupportedOperationException("SearchParameters.setMlAnalaysisMode"); }
    public void addLocale(Locale locale) { throw new UnsupportedOperationException("SearchParameters.addLocale"); }
    public List<Locale> getLocales() { throw new UnsupportedOperationException("SearchParameters.getLocales"); }
    public void addTextAttribute(String value) { throw new UnsupportedOperationException("SearchParameters.addTextAttribute"); }
    public Set<String> getTextAttributes() { throw new UnsupportedOperationException("SearchParameters.getTextAttributes"); }
    public void addAllAttribute(String value) { throw new UnsupportedOperationException("SearchParameters.addAllAttribute"); }
    public Set<String> getAllAttributes() { throw new UnsupportedOperationException("SearchParameters.getAllAttributes"); }
    public int getMaxItems() { throw new UnsupportedOperationException("SearchParameters.getMaxItems"); }
    public void setMaxItems(int number) { throw new UnsupportedOperationException("SearchParameters.setMaxItems"); }
    public int getSkipCount() { throw new UnsupportedOperationException("SearchParameters.getSkipCount"); }
    public void setSkipCount(int number) { throw new UnsupportedOperationException("SearchParameters.setSkipCount"); }
    public Operator getDefaultFTSOperator() { throw new UnsupportedOperationException("SearchParameters.getDefaultFTSOperator"); }
    public void setDefaultFTSOperator(Operator operator) { throw new UnsupportedOperationException("SearchParameters.setDefaultFTSOperator"); }
    public Operator getDefaultFTSFieldOperator() { throw new UnsupportedOperationException("SearchParameters.getDefaultFTSFieldOperator"); }
    public void setDefaultFTSFieldConnective(Operator operator) { throw new UnsupportedOperationException("SearchParameters.setDefaultFTSFieldConnective"); }
    public String getNamespace() { throw new UnsupportedOperationException("SearchParameters.getNamespace"); }
    public void setNamespace(String value) { throw new UnsupportedOperationException("SearchParameters.setNamespace"); }
    public Map<String, String> getQueryTemplates() { throw new UnsupportedOperationException("SearchParameters.getQueryTemplates"); }
    public String addQueryTemplate(String value, String value2) { throw new UnsupportedOperationException("SearchParameters.addQueryTemplate"); }
    public long getMaxPermissionCheckTimeMillis() { throw new UnsupportedOperationException("SearchParameters.getMaxPermissionCheckTimeMillis"); }
    public void setMaxPermissionCheckTimeMillis(long value) { throw new UnsupportedOperationException("SearchParameters.setMaxPermissionCheckTimeMillis"); }
    public int getMaxPermissionChecks() { throw new UnsupportedOperationException("SearchParameters.getMaxPermissionChecks"); }
    public void setMaxPermissionChecks(int number) { throw new UnsupportedOperationException("SearchParameters.setMaxPermissionChecks"); }
    public Boolean getUseInMemorySort() { throw new UnsupportedOperationException("SearchParameters.getUseInMemorySort"); }
    public void setUseInMemorySort(Boolean flag) { throw new UnsupportedOperationException("SearchParameters.setUseInMemorySort"); }
    public Integer getMaxRawResultSetSizeForInMemorySort() { throw new UnsupportedOperationException("SearchParameters.getMaxRawResultSetSizeForInMemorySort"); }
    public void setMaxRawResultSetSizeForInMemorySort(Integer number) { throw new UnsupportedOperationException("SearchParameters.setMaxRawResultSetSizeForInMemorySort"); }
    public boolean isBulkFetchEnabled() { throw new UnsupportedOperationException("SearchParameters.isBulkFetchEnabled"); }
    public void setBulkFetchEnabled(boolean flag) { throw new UnsupportedOperationException("SearchParameters.setBulkFetchEnabled"); }
    public String getDefaultFieldName() { throw new UnsupportedOperationException("SearchParameters.getDefaultFieldName"); }
    public void setDefaultFieldName(String value) { throw new UnsupportedOperationException("SearchParameters.setDefaultFieldName"); }
    public List<FieldFacet> getFieldFacets() { throw new UnsupportedOperationException("SearchParameters.getFieldFacets"); }
    public void addFieldFacet(FieldFacet fieldFacet) { throw new UnsupportedOperationException("SearchParameters.addFieldFacet"); }
    public List<String> getFacetQueries() { throw new UnsupportedOperationException("SearchParameters.getFacetQueries"); }
    public void addFacetQuery(String value) { throw new UnsupportedOperationException("SearchParameters.addFacetQuery"); }
    public List<String> getFilterQueries() { throw new UnsupportedOperationException("SearchParameters.getFilterQueries"); }
    public void addFilterQuery(String value) { throw new UnsupportedOperationException("SearchParameters.addFilterQuery"); }
    public List<List<String>> getPivots() { throw new UnsupportedOperationException("SearchParameters.getPivots"); }
    public void addPivots(List<String> list) { throw new UnsupportedOperationException("SearchParameters.addPivots"); }
    public Locale getSortLocale() { throw new UnsupportedOperationException("SearchParameters.getSortLocale"); }
    public void setExcludeTenantFilter(boolean flag) { throw new UnsupportedOperationException("SearchParameters.setExcludeTenantFilter"); }
    public boolean getExcludeTenantFilter() { throw new UnsupportedOperationException("SearchParameters.getExcludeTenantFilter"); }
    public void setQueryConsistency(QueryConsistency queryConsistency) { throw new UnsupportedOperationException("SearchParameters.setQueryConsistency"); }
    public QueryConsistency getQueryConsistency() { throw new UnsupportedOperationException("SearchParameters.getQueryConsistency"); }
    public Long getSinceTxId() { throw new UnsupportedOperationException("SearchParameters.getSinceTxId"); }
    public void setSinceTxId(Long id) { throw new UnsupportedOperationException("SearchParameters.setSinceTxId"); }
    public String getSearchTerm() { throw new UnsupportedOperationException("SearchParameters.getSearchTerm"); }
    public void setSearchTerm(String value) { throw new UnsupportedOperationException("SearchParameters.setSearchTerm"); }
    public boolean isSpellCheck() { throw new UnsupportedOperationException("SearchParameters.isSpellCheck"); }
    public boolean hasFaceting() { throw new UnsupportedOperationException("SearchParameters.hasFaceting"); }
    public void setSpellCheck(boolean flag) { throw new UnsupportedOperationException("SearchParameters.setSpellCheck"); }
    public int hashCode() { throw new UnsupportedOperationException("SearchParameters.hashCode"); }
    public boolean equals(Object object) { throw new UnsupportedOperationException("SearchParameters.equals"); }
    public String toString() { throw new UnsupportedOperationException("SearchParameters.toString"); }
    public String toAuditString() { throw new UnsupportedOperationException("SearchParameters.toAuditString"); }
    public boolean usePostSort(int number, boolean flag, int number2) { throw new UnsupportedOperationException("SearchParameters.usePostSort"); }
    public boolean isIncludeMetadata() { throw new UnsupportedOperationException("SearchParameters.isIncludeMetadata"); }
    public void setIncludeMetadata(boolean flag) { throw new UnsupportedOperationException("SearchParameters.setIncludeMetadata"); }
    public int getTrackTotalHits() { throw new UnsupportedOperationException("SearchParameters.getTrackTotalHits"); }
    public void setTrackTotalHits(int number) { throw new UnsupportedOperationException("SearchParameters.setTrackTotalHits"); }

    public static class FieldFacet {
        public FieldFacet(String value) { throw new UnsupportedOperationException("FieldFacet"); }
        public String getField() { throw new UnsupportedOperationException("FieldFacet.getField"); }
        public void setField(String value) { throw new UnsupportedOperationException("FieldFacet.setField"); }
        public String getPrefix() { throw new UnsupportedOperationException("FieldFacet.getPrefix"); }
        public void setPrefix(String value) { throw new UnsupportedOperationException("FieldFacet.setPrefix"); }
        public FieldFacetSort getSort() { throw new UnsupportedOperationException("FieldFacet.getSort"); }
        public void setSort(FieldFacetSort fieldFacetSort) { throw new UnsupportedOperationException("FieldFacet.setSort"); }
        public int getLimit() { throw new UnsupportedOperationException("FieldFacet.getLimit"); }
        public void setLimit(int number) { throw new UnsupportedOperationException("FieldFacet.setLimit"); }
        public void setLimitOrNull(Integer number) { throw new UnsupportedOperationException("FieldFacet.setLimitOrNull"); }
        public Integer getLimitOrNull() { throw new UnsupportedOperationException("FieldFacet.getLimitOrNull"); }
        public int getOffset() { throw new UnsupportedOperationException("FieldFacet.getOffset"); }
        public void setOffset(int number) { throw new UnsupportedOperationException("FieldFacet.setOffset"); }
        public int getMinCount() { throw new UnsupportedOperationException("FieldFacet.getMinCount"); }
        public void setMinCount(int number) { throw new UnsupportedOperationException("FieldFacet.setMinCount"); }
        public boolean isCountDocsMissingFacetField() { throw new UnsupportedOperationException("FieldFacet.isCountDocsMissingFacetField"); }
        public void setCountDocsMissingFacetField(boolean flag) { throw new UnsupportedOperationException("FieldFacet.setCountDocsMissingFacetField"); }
        public FieldFacetMethod getMethod() { throw new UnsupportedOperationException("FieldFacet.getMethod"); }
        public void setMethod(FieldFacetMethod fieldFacetMethod) { throw new UnsupportedOperationException("FieldFacet.setMethod"); }
        public int getEnumMethodCacheMinDF() { throw new UnsupportedOperationException("FieldFacet.getEnumMethodCacheMinDF"); }
        public void setEnumMethodCacheMinDF(int number) { throw new UnsupportedOperationException("FieldFacet.setEnumMethodCacheMinDF"); }
        public String getLabel() { throw new UnsupportedOperationException("FieldFacet.getLabel"); }
        public void setLabel(String value) { throw new UnsupportedOperationException("FieldFacet.setLabel"); }
        public List<String> getExcludeFilters() { throw new UnsupportedOperationException("FieldFacet.getExcludeFilters"); }
        public void setExcludeFilters(List<String> list) { throw new UnsupportedOperationException("FieldFacet.setExcludeFilters"); }
        public boolean equals(Object object) { throw new UnsupportedOperationException("FieldFacet.equals"); }
        public int hashCode() { throw new UnsupportedOperationException("FieldFacet.hashCode"); }
    }

    public enum FieldFacetMethod {
        ENUM, FC;
    }

    public enum FieldFacetSort {
        COUNT, INDEX;
    }

    public enum Operator {
        OR, AND;
    }

    public static class SortDefinition {
        public SortDefinition(SortDefinition.SortType sortType, String value, boolean flag) { throw new UnsupportedOperationException("SortDefinition"); }
        public boolean isAscending() { throw new UnsupportedOperationException("SortDefinition.isAscending"); }
        public String getField() { throw new UnsupportedOperationException("SortDefinition.getField"); }
        public SortDefinition.SortType getSortType() { throw new UnsupportedOperationException("SortDefinition.getSortType"); }

        public enum SortType {
            FIELD, DOCUMENT, SCORE;
        }
    }
}

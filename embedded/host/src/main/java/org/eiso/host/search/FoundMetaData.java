package org.eiso.host.search;

import org.alfresco.service.cmr.search.LimitBy;
import org.alfresco.service.cmr.search.PermissionEvaluationMode;
import org.alfresco.service.cmr.search.ResultSetColumn;
import org.alfresco.service.cmr.search.ResultSetMetaData;
import org.alfresco.service.cmr.search.ResultSetSelector;
import org.alfresco.service.cmr.search.ResultSetType;
import org.alfresco.service.cmr.search.SearchParameters;

/** What a result says of itself: it has nodes and no columns. */
record FoundMetaData(SearchParameters parameters, LimitBy limitedBy) implements ResultSetMetaData {
    @Override
    public LimitBy getLimitedBy() {
        return limitedBy;
    }

    @Override
    public PermissionEvaluationMode getPermissionEvaluationMode() {
        return PermissionEvaluationMode.EAGER;
    }

    @Override
    public SearchParameters getSearchParameters() {
        return parameters;
    }

    @Override
    public ResultSetType getResultSetType() {
        return ResultSetType.NODE_REF;
    }

    @Override
    public ResultSetSelector[] getSelectors() {
        throw new UnsupportedOperationException("ResultSetMetaData.getSelectors()");
    }

    @Override
    public ResultSetColumn[] getColumns() {
        throw new UnsupportedOperationException("ResultSetMetaData.getColumns()");
    }

    @Override
    public String[] getSelectorNames() {
        throw new UnsupportedOperationException("ResultSetMetaData.getSelectorNames()");
    }

    @Override
    public String[] getColumnNames() {
        throw new UnsupportedOperationException("ResultSetMetaData.getColumnNames()");
    }

    @Override
    public ResultSetSelector getSelector(String name) {
        throw new UnsupportedOperationException("ResultSetMetaData.getSelector(String)");
    }

    @Override
    public ResultSetColumn getColumn(String name) {
        throw new UnsupportedOperationException("ResultSetMetaData.getColumn(String)");
    }
}

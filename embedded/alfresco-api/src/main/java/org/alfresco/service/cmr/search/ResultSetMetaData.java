package org.alfresco.service.cmr.search;



public interface ResultSetMetaData {
    LimitBy getLimitedBy();
    PermissionEvaluationMode getPermissionEvaluationMode();
    SearchParameters getSearchParameters();
    ResultSetType getResultSetType();
    String[] getSelectorNames();
    String[] getColumnNames();
}

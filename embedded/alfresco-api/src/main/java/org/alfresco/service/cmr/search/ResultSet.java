package org.alfresco.service.cmr.search;

/** The rows that a query found. */
public interface ResultSet extends ResultSetSPI<ResultSetRow, ResultSetMetaData> {}

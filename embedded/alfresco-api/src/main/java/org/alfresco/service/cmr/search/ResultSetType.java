package org.alfresco.service.cmr.search;

public enum ResultSetType {
    NODE_REF,
    COLUMN_AND_NODE_REF;
}

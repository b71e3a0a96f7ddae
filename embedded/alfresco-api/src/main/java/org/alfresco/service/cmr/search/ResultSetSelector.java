package org.alfresco.service.cmr.search;

import org.alfresco.service.namespace.QName;

/** A source of rows that a query names. */
public interface ResultSetSelector {
    String getName();

    QName getType();
}

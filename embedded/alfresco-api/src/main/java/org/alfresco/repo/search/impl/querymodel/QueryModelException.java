package org.alfresco.repo.search.impl.querymodel;

import org.alfresco.error.AlfrescoRuntimeException;

/** A query that cannot be run as it is written. */
public class QueryModelException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;

    public QueryModelException(String message) {
        super(message);
    }

    public QueryModelException(String message, Object[] parameters) {
        super(message, parameters);
    }

    public QueryModelException(String message, Throwable cause) {
        super(message, cause);
    }

    public QueryModelException(String message, Object[] parameters, Throwable cause) {
        super(message, parameters, cause);
    }
}

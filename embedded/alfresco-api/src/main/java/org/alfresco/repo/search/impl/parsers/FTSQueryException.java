package org.alfresco.repo.search.impl.parsers;

import org.alfresco.error.AlfrescoRuntimeException;

/** A full text query that cannot be read. */
public class FTSQueryException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;

    public FTSQueryException(String message) {
        super(message);
    }

    public FTSQueryException(String message, Object[] parameters) {
        super(message, parameters);
    }

    public FTSQueryException(String message, Throwable cause) {
        super(message, cause);
    }

    public FTSQueryException(String message, Object[] parameters, Throwable cause) {
        super(message, parameters, cause);
    }
}

package org.eiso.host.search.solr;

import org.alfresco.error.AlfrescoRuntimeException;

/** The index could not do what was asked. */
public class SearchIndexException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;

    public SearchIndexException(String message, Throwable cause) {
        super(message, cause);
    }
}

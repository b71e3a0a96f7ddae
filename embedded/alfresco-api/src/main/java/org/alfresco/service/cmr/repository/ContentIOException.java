package org.alfresco.service.cmr.repository;

import org.alfresco.error.AlfrescoRuntimeException;

public class ContentIOException extends AlfrescoRuntimeException {
    public ContentIOException(String value) {
        super(value);
    }

    public ContentIOException(String value, Throwable cause) {
        super(value, cause);
    }
}

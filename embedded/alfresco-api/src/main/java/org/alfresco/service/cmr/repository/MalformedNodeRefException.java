package org.alfresco.service.cmr.repository;

import org.alfresco.error.AlfrescoRuntimeException;

public class MalformedNodeRefException extends AlfrescoRuntimeException {
    public MalformedNodeRefException(String value) {
        super(value);
    }

    public MalformedNodeRefException(String value, Object[] objects) {
        super(value);
    }

    public MalformedNodeRefException(String value, Throwable cause) {
        super(value, cause);
    }

    public MalformedNodeRefException(String value, Object[] objects, Throwable cause) {
        super(value, cause);
    }
}

package org.alfresco.repo.transaction;

import org.alfresco.error.AlfrescoRuntimeException;

public class TooBusyException extends AlfrescoRuntimeException {
    public TooBusyException(String value) {
        super(value);
    }

    public TooBusyException(String value, Object[] objects) {
        super(value);
    }

    public TooBusyException(String value, Throwable cause) {
        super(value, cause);
    }

    public TooBusyException(String value, Object[] objects, Throwable cause) {
        super(value, cause);
    }
}

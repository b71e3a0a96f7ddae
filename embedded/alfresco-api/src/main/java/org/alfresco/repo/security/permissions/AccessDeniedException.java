package org.alfresco.repo.security.permissions;

import org.alfresco.error.AlfrescoRuntimeException;

public class AccessDeniedException extends AlfrescoRuntimeException {
    public AccessDeniedException(String value) {
        super(value);
    }

    public AccessDeniedException(String value, Throwable cause) {
        super(value, cause);
    }
}

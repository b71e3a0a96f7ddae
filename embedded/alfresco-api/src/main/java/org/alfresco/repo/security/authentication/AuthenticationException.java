package org.alfresco.repo.security.authentication;

import org.alfresco.error.AlfrescoRuntimeException;

public class AuthenticationException extends AlfrescoRuntimeException {
    public AuthenticationException(String value) {
        super(value);
    }

    public AuthenticationException(String value, Object[] objects) {
        super(value);
    }

    public AuthenticationException(String value, Throwable cause) {
        super(value, cause);
    }

    public AuthenticationException(String value, Object[] objects, Throwable cause) {
        super(value, cause);
    }
}

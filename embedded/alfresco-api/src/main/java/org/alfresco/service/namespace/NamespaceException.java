package org.alfresco.service.namespace;

public class NamespaceException extends RuntimeException {
    public NamespaceException(String value) {
        super(value);
    }

    public NamespaceException(String value, Throwable cause) {
        super(value, cause);
    }
}

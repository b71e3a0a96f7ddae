package org.alfresco.service.namespace;

public class InvalidQNameException extends NamespaceException {
    public InvalidQNameException(String value) {
        super(value);
    }

    public InvalidQNameException(String value, Throwable cause) {
        super(value, cause);
    }
}

package org.alfresco.service.cmr.version;

public class ReservedVersionNameException extends RuntimeException {
    public ReservedVersionNameException(String value) {
        super(value);
    }
}

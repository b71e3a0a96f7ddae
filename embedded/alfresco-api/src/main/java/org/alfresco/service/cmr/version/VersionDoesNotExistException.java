package org.alfresco.service.cmr.version;

public class VersionDoesNotExistException extends VersionServiceException {
    public VersionDoesNotExistException(String value) {
        super(value);
    }
}

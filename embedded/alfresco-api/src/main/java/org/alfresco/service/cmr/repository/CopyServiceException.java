package org.alfresco.service.cmr.repository;

public class CopyServiceException extends RuntimeException {
    public CopyServiceException() {
        super("");
    }

    public CopyServiceException(String value) {
        super(value);
    }
}

package org.alfresco.service.cmr.version;

import org.alfresco.error.AlfrescoRuntimeException;

public class VersionServiceException extends AlfrescoRuntimeException {
    public VersionServiceException(String value, Throwable cause) {
        super(value, cause);
    }

    public VersionServiceException(String value, Object[] objects, Throwable cause) {
        super(value, cause);
    }

    public VersionServiceException(String value, Object[] objects) {
        super(value);
    }

    public VersionServiceException(String value) {
        super(value);
    }
}

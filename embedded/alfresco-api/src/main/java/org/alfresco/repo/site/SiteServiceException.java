package org.alfresco.repo.site;

import org.alfresco.error.AlfrescoRuntimeException;

public class SiteServiceException extends AlfrescoRuntimeException {
    public SiteServiceException(String value) {
        super(value);
    }

    public SiteServiceException(String value, Object[] objects) {
        super(value);
    }

    public SiteServiceException(String value, Throwable cause) {
        super(value, cause);
    }

    public SiteServiceException(String value, Object[] objects, Throwable cause) {
        super(value, cause);
    }
}

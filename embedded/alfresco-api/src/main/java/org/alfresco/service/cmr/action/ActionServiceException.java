package org.alfresco.service.cmr.action;

import org.alfresco.error.AlfrescoRuntimeException;

public class ActionServiceException extends AlfrescoRuntimeException {
    public ActionServiceException(String value) {
        super(value);
    }

    public ActionServiceException(String value, Object[] objects) {
        super(value);
    }

    public ActionServiceException(String value, Object[] objects, Throwable cause) {
        super(value, cause);
    }

    public ActionServiceException(String value, Throwable cause) {
        super(value, cause);
    }
}

package org.alfresco.service.cmr.coci;

import org.alfresco.error.AlfrescoRuntimeException;

public class CheckOutCheckInServiceException extends AlfrescoRuntimeException {
    public CheckOutCheckInServiceException(String value) {
        super(value);
    }

    public CheckOutCheckInServiceException(String value, Throwable cause) {
        super(value, cause);
    }

    public CheckOutCheckInServiceException(Throwable cause, String value, Object... objects) {
        super(value, cause);
    }
}

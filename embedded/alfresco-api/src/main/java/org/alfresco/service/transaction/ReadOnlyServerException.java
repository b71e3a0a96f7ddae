package org.alfresco.service.transaction;

import org.alfresco.error.AlfrescoRuntimeException;

public class ReadOnlyServerException extends AlfrescoRuntimeException {
    public static final String MSG_READ_ONLY = "permissions.err_read_only";

    public ReadOnlyServerException() {
        super("");
    }
}

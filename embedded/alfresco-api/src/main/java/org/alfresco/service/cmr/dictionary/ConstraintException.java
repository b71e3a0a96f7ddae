package org.alfresco.service.cmr.dictionary;

import org.alfresco.error.AlfrescoRuntimeException;

public class ConstraintException extends AlfrescoRuntimeException {
    public ConstraintException(String value, Object... objects) {
        super(value);
    }
}

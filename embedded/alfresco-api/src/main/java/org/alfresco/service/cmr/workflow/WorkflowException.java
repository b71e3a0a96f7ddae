package org.alfresco.service.cmr.workflow;

import org.alfresco.error.AlfrescoRuntimeException;

public class WorkflowException extends AlfrescoRuntimeException {
    public WorkflowException(String value) {
        super(value);
    }

    public WorkflowException(String value, Throwable cause) {
        super(value, cause);
    }

    public WorkflowException(String value, Object... objects) {
        super(value);
    }

    public WorkflowException(String value, Throwable cause, Object... objects) {
        super(value, cause);
    }
}

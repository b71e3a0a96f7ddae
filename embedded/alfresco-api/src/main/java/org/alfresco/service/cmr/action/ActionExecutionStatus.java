package org.alfresco.service.cmr.action;

import java.io.Serializable;

public enum ActionExecutionStatus implements Serializable {
    PENDING,
    RUNNING,
    SUCCEEDED,
    FAILED,
    COMPENSATED;
}

package org.alfresco.service.cmr.workflow;

public enum WorkflowTaskState {
    IN_PROGRESS,
    COMPLETED;
}

package org.alfresco.service.cmr.workflow;

import java.io.Serializable;

public class WorkflowDefinition implements Serializable {
    public final String id = null /*TODO value*/;
    public final String name = null /*TODO value*/;
    public final String version = null /*TODO value*/;
    public final String title = null /*TODO value*/;
    public final String description = null /*TODO value*/;
    public WorkflowDefinition(String value, String value2, String value3, String value4, String value5, WorkflowTaskDefinition workflowTaskDefinition) { throw new UnsupportedOperationException("WorkflowDefinition"); }
    public String getId() { throw new UnsupportedOperationException("WorkflowDefinition.getId"); }
    public String getName() { throw new UnsupportedOperationException("WorkflowDefinition.getName"); }
    public String getVersion() { throw new UnsupportedOperationException("WorkflowDefinition.getVersion"); }
    public String getTitle() { throw new UnsupportedOperationException("WorkflowDefinition.getTitle"); }
    public String getDescription() { throw new UnsupportedOperationException("WorkflowDefinition.getDescription"); }
    public WorkflowTaskDefinition getStartTaskDefinition() { throw new UnsupportedOperationException("WorkflowDefinition.getStartTaskDefinition"); }
    public String toString() { throw new UnsupportedOperationException("WorkflowDefinition.toString"); }
}

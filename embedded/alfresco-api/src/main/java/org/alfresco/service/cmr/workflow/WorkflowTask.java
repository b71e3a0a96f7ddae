package org.alfresco.service.cmr.workflow;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.service.namespace.QName;

public class WorkflowTask {
    public String id = null /*TODO value*/;
    public String name = null /*TODO value*/;
    public String title = null /*TODO value*/;
    public String description = null /*TODO value*/;
    public WorkflowTaskState state = null /*TODO value*/;
    public WorkflowPath path = null /*TODO value*/;
    public WorkflowTaskDefinition definition = null /*TODO value*/;
    public Map<QName, Serializable> properties = null /*TODO value*/;
    public WorkflowTask(String value, WorkflowTaskDefinition workflowTaskDefinition, String value2, String value3, String value4, WorkflowTaskState workflowTaskState, WorkflowPath workflowPath, Map<QName, Serializable> map) { throw new UnsupportedOperationException("WorkflowTask"); }
    public String getId() { throw new UnsupportedOperationException("WorkflowTask.getId"); }
    public String getName() { throw new UnsupportedOperationException("WorkflowTask.getName"); }
    public String getTitle() { throw new UnsupportedOperationException("WorkflowTask.getTitle"); }
    public String getDescription() { throw new UnsupportedOperationException("WorkflowTask.getDescription"); }
    public WorkflowTaskState getState() { throw new UnsupportedOperationException("WorkflowTask.getState"); }
    public WorkflowPath getPath() { throw new UnsupportedOperationException("WorkflowTask.getPath"); }
    public WorkflowTaskDefinition getDefinition() { throw new UnsupportedOperationException("WorkflowTask.getDefinition"); }
    public Map<QName, Serializable> getProperties() { throw new UnsupportedOperationException("WorkflowTask.getProperties"); }
    public String toString() { throw new UnsupportedOperationException("WorkflowTask.toString"); }
}

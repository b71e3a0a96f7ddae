package org.alfresco.service.cmr.workflow;



public class WorkflowPath {
    public String id = null /*TODO value*/;
    public WorkflowInstance instance = null /*TODO value*/;
    public WorkflowNode node = null /*TODO value*/;
    public boolean active = false /*TODO value*/;
    public WorkflowPath(String value, WorkflowInstance workflowInstance, WorkflowNode workflowNode, boolean flag) { throw new UnsupportedOperationException("WorkflowPath"); }
    public String getId() { throw new UnsupportedOperationException("WorkflowPath.getId"); }
    public WorkflowInstance getInstance() { throw new UnsupportedOperationException("WorkflowPath.getInstance"); }
    public WorkflowNode getNode() { throw new UnsupportedOperationException("WorkflowPath.getNode"); }
    public boolean isActive() { throw new UnsupportedOperationException("WorkflowPath.isActive"); }
    public String toString() { throw new UnsupportedOperationException("WorkflowPath.toString"); }
}

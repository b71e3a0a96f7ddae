package org.alfresco.service.cmr.workflow;



public class WorkflowNode {
    public String name = null /*TODO value*/;
    public String title = null /*TODO value*/;
    public String description = null /*TODO value*/;
    public String type = null /*TODO value*/;
    public boolean isTaskNode = false /*TODO value*/;
    public WorkflowTransition[] transitions = null /*TODO value*/;
    public WorkflowNode(String value, String value2, String value3, String value4, boolean flag, WorkflowTransition... workflowTransitions) { throw new UnsupportedOperationException("WorkflowNode"); }
    public String getName() { throw new UnsupportedOperationException("WorkflowNode.getName"); }
    public String getTitle() { throw new UnsupportedOperationException("WorkflowNode.getTitle"); }
    public String getDescription() { throw new UnsupportedOperationException("WorkflowNode.getDescription"); }
    public String getType() { throw new UnsupportedOperationException("WorkflowNode.getType"); }
    public boolean isTaskNode() { throw new UnsupportedOperationException("WorkflowNode.isTaskNode"); }
    public WorkflowTransition[] getTransitions() { throw new UnsupportedOperationException("WorkflowNode.getTransitions"); }
    public String toString() { throw new UnsupportedOperationException("WorkflowNode.toString"); }
}

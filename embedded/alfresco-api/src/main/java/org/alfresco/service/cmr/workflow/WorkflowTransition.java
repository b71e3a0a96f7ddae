package org.alfresco.service.cmr.workflow;



public class WorkflowTransition {
    public String id = null /*TODO value*/;
    public String title = null /*TODO value*/;
    public String description = null /*TODO value*/;
    public boolean isDefault = false /*TODO value*/;
    public WorkflowTransition(String value, String value2, String value3, boolean flag) { throw new UnsupportedOperationException("WorkflowTransition"); }
    public String getId() { throw new UnsupportedOperationException("WorkflowTransition.getId"); }
    public String getTitle() { throw new UnsupportedOperationException("WorkflowTransition.getTitle"); }
    public String getDescription() { throw new UnsupportedOperationException("WorkflowTransition.getDescription"); }
    public boolean isDefault() { throw new UnsupportedOperationException("WorkflowTransition.isDefault"); }
    public String toString() { throw new UnsupportedOperationException("WorkflowTransition.toString"); }
}

package org.alfresco.service.cmr.workflow;



public class WorkflowDeployment {
    public WorkflowDefinition definition = null /*TODO value*/;
    public String[] problems = null /*TODO value*/;
    public WorkflowDeployment() { throw new UnsupportedOperationException("WorkflowDeployment"); }
    public WorkflowDeployment(WorkflowDefinition workflowDefinition, String... values) { throw new UnsupportedOperationException("WorkflowDeployment"); }
    public WorkflowDefinition getDefinition() { throw new UnsupportedOperationException("WorkflowDeployment.getDefinition"); }
    public String[] getProblems() { throw new UnsupportedOperationException("WorkflowDeployment.getProblems"); }
    public String toString() { throw new UnsupportedOperationException("WorkflowDeployment.toString"); }
}

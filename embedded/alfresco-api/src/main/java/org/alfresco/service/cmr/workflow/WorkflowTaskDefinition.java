package org.alfresco.service.cmr.workflow;

import org.alfresco.service.cmr.dictionary.TypeDefinition;

public class WorkflowTaskDefinition {
    public String id = null /*TODO value*/;
    public WorkflowNode node = null /*TODO value*/;
    public TypeDefinition metadata = null /*TODO value*/;
    public WorkflowTaskDefinition(String value, WorkflowNode workflowNode, TypeDefinition typeDefinition) { throw new UnsupportedOperationException("WorkflowTaskDefinition"); }
    public String getId() { throw new UnsupportedOperationException("WorkflowTaskDefinition.getId"); }
    public TypeDefinition getMetadata() { throw new UnsupportedOperationException("WorkflowTaskDefinition.getMetadata"); }
    public WorkflowNode getNode() { throw new UnsupportedOperationException("WorkflowTaskDefinition.getNode"); }
    public String toString() { throw new UnsupportedOperationException("WorkflowTaskDefinition.toString"); }
}

package org.alfresco.service.cmr.workflow;

import java.io.Serializable;
import java.util.Date;
import org.alfresco.service.cmr.repository.NodeRef;

public class WorkflowInstance implements Serializable {
    public String id = null /*TODO value*/;
    public String description = null /*TODO value*/;
    public boolean active = false /*TODO value*/;
    public NodeRef initiator = null /*TODO value*/;
    public Integer priority = null /*TODO value*/;
    public Date startDate = null /*TODO value*/;
    public Date dueDate = null /*TODO value*/;
    public Date endDate = null /*TODO value*/;
    public NodeRef workflowPackage = null /*TODO value*/;
    public NodeRef context = null /*TODO value*/;
    public WorkflowDefinition definition = null /*TODO value*/;
    public WorkflowInstance(String value, WorkflowDefinition workflowDefinition, String value2, NodeRef nodeRef, NodeRef nodeRef2, NodeRef nodeRef3, boolean flag, Date date, Date date2) { throw new UnsupportedOperationException("WorkflowInstance"); }
    public static long getSerialversionuid() { throw new UnsupportedOperationException("WorkflowInstance.getSerialversionuid"); }
    public String getId() { throw new UnsupportedOperationException("WorkflowInstance.getId"); }
    public String getDescription() { throw new UnsupportedOperationException("WorkflowInstance.getDescription"); }
    public boolean isActive() { throw new UnsupportedOperationException("WorkflowInstance.isActive"); }
    public NodeRef getInitiator() { throw new UnsupportedOperationException("WorkflowInstance.getInitiator"); }
    public Integer getPriority() { throw new UnsupportedOperationException("WorkflowInstance.getPriority"); }
    public Date getStartDate() { throw new UnsupportedOperationException("WorkflowInstance.getStartDate"); }
    public Date getDueDate() { throw new UnsupportedOperationException("WorkflowInstance.getDueDate"); }
    public Date getEndDate() { throw new UnsupportedOperationException("WorkflowInstance.getEndDate"); }
    public NodeRef getWorkflowPackage() { throw new UnsupportedOperationException("WorkflowInstance.getWorkflowPackage"); }
    public NodeRef getContext() { throw new UnsupportedOperationException("WorkflowInstance.getContext"); }
    public WorkflowDefinition getDefinition() { throw new UnsupportedOperationException("WorkflowInstance.getDefinition"); }
    public String toString() { throw new UnsupportedOperationException("WorkflowInstance.toString"); }
}

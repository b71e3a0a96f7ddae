package org.alfresco.service.cmr.workflow;

import java.util.Date;

public class WorkflowTimer {
    public String id = null /*TODO value*/;
    public String name = null /*TODO value*/;
    public WorkflowPath path = null /*TODO value*/;
    public WorkflowTask task = null /*TODO value*/;
    public Date dueDate = null /*TODO value*/;
    public String error = null /*TODO value*/;
    public WorkflowTimer(String value, String value2, WorkflowPath workflowPath, WorkflowTask workflowTask, Date date, String value3) { throw new UnsupportedOperationException("WorkflowTimer"); }
    public String getId() { throw new UnsupportedOperationException("WorkflowTimer.getId"); }
    public String getName() { throw new UnsupportedOperationException("WorkflowTimer.getName"); }
    public WorkflowPath getPath() { throw new UnsupportedOperationException("WorkflowTimer.getPath"); }
    public WorkflowTask getTask() { throw new UnsupportedOperationException("WorkflowTimer.getTask"); }
    public Date getDueDate() { throw new UnsupportedOperationException("WorkflowTimer.getDueDate"); }
    public String getError() { throw new UnsupportedOperationException("WorkflowTimer.getError"); }
    public String toString() { throw new UnsupportedOperationException("WorkflowTimer.toString"); }
}

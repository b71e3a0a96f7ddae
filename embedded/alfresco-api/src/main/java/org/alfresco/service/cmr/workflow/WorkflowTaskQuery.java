package org.alfresco.service.cmr.workflow;

import java.util.Map;
import org.alfresco.service.namespace.QName;

public class WorkflowTaskQuery {
    public WorkflowTaskQuery() { throw new UnsupportedOperationException("WorkflowTaskQuery"); }
    public void setOrderBy(OrderBy[] orderBys) { throw new UnsupportedOperationException("WorkflowTaskQuery.setOrderBy"); }
    public OrderBy[] getOrderBy() { throw new UnsupportedOperationException("WorkflowTaskQuery.getOrderBy"); }
    public String getTaskId() { throw new UnsupportedOperationException("WorkflowTaskQuery.getTaskId"); }
    public void setTaskId(String value) { throw new UnsupportedOperationException("WorkflowTaskQuery.setTaskId"); }
    public Map<QName, Object> getTaskCustomProps() { throw new UnsupportedOperationException("WorkflowTaskQuery.getTaskCustomProps"); }
    public void setTaskCustomProps(Map<QName, Object> map) { throw new UnsupportedOperationException("WorkflowTaskQuery.setTaskCustomProps"); }
    public WorkflowTaskState getTaskState() { throw new UnsupportedOperationException("WorkflowTaskQuery.getTaskState"); }
    public void setTaskState(WorkflowTaskState workflowTaskState) { throw new UnsupportedOperationException("WorkflowTaskQuery.setTaskState"); }
    public QName getTaskName() { throw new UnsupportedOperationException("WorkflowTaskQuery.getTaskName"); }
    public void setTaskName(QName qname) { throw new UnsupportedOperationException("WorkflowTaskQuery.setTaskName"); }
    public String getActorId() { throw new UnsupportedOperationException("WorkflowTaskQuery.getActorId"); }
    public void setActorId(String value) { throw new UnsupportedOperationException("WorkflowTaskQuery.setActorId"); }
    public String getProcessId() { throw new UnsupportedOperationException("WorkflowTaskQuery.getProcessId"); }
    public void setProcessId(String value) { throw new UnsupportedOperationException("WorkflowTaskQuery.setProcessId"); }
    public QName getProcessName() { throw new UnsupportedOperationException("WorkflowTaskQuery.getProcessName"); }
    public void setProcessName(QName qname) { throw new UnsupportedOperationException("WorkflowTaskQuery.setProcessName"); }
    public String getWorkflowDefinitionName() { throw new UnsupportedOperationException("WorkflowTaskQuery.getWorkflowDefinitionName"); }
    public void setWorkflowDefinitionName(String value) { throw new UnsupportedOperationException("WorkflowTaskQuery.setWorkflowDefinitionName"); }
    public Boolean isActive() { throw new UnsupportedOperationException("WorkflowTaskQuery.isActive"); }
    public void setActive(Boolean flag) { throw new UnsupportedOperationException("WorkflowTaskQuery.setActive"); }
    public Map<QName, Object> getProcessCustomProps() { throw new UnsupportedOperationException("WorkflowTaskQuery.getProcessCustomProps"); }
    public void setProcessCustomProps(Map<QName, Object> map) { throw new UnsupportedOperationException("WorkflowTaskQuery.setProcessCustomProps"); }
    public int getLimit() { throw new UnsupportedOperationException("WorkflowTaskQuery.getLimit"); }
    public void setLimit(int number) { throw new UnsupportedOperationException("WorkflowTaskQuery.setLimit"); }
    public void setEngineId(String value) { throw new UnsupportedOperationException("WorkflowTaskQuery.setEngineId"); }
    public String getEngineId() { throw new UnsupportedOperationException("WorkflowTaskQuery.getEngineId"); }

    public enum OrderBy {
        TaskId_Asc, TaskId_Desc, TaskCreated_Asc, TaskCreated_Desc, TaskDue_Asc, TaskDue_Desc, TaskName_Asc, TaskName_Desc, TaskActor_Asc, TaskActor_Desc, TaskState_Asc, TaskState_Desc;
    }
}

package org.alfresco.service.cmr.workflow;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.alfresco.service.namespace.QName;

public class WorkflowInstanceQuery {
    public WorkflowInstanceQuery() { throw new UnsupportedOperationException("WorkflowInstanceQuery"); }
    public WorkflowInstanceQuery(String value) { throw new UnsupportedOperationException("WorkflowInstanceQuery"); }
    public WorkflowInstanceQuery(Boolean flag) { throw new UnsupportedOperationException("WorkflowInstanceQuery"); }
    public WorkflowInstanceQuery(String value, Boolean flag) { throw new UnsupportedOperationException("WorkflowInstanceQuery"); }
    public Boolean getActive() { throw new UnsupportedOperationException("WorkflowInstanceQuery.getActive"); }
    public void setActive(Boolean flag) { throw new UnsupportedOperationException("WorkflowInstanceQuery.setActive"); }
    public Date getStartBefore() { throw new UnsupportedOperationException("WorkflowInstanceQuery.getStartBefore"); }
    public void setStartBefore(Date date) { throw new UnsupportedOperationException("WorkflowInstanceQuery.setStartBefore"); }
    public Date getStartAfter() { throw new UnsupportedOperationException("WorkflowInstanceQuery.getStartAfter"); }
    public void setStartAfter(Date date) { throw new UnsupportedOperationException("WorkflowInstanceQuery.setStartAfter"); }
    public Date getEndBefore() { throw new UnsupportedOperationException("WorkflowInstanceQuery.getEndBefore"); }
    public void setEndBefore(Date date) { throw new UnsupportedOperationException("WorkflowInstanceQuery.setEndBefore"); }
    public Date getEndAfter() { throw new UnsupportedOperationException("WorkflowInstanceQuery.getEndAfter"); }
    public void setEndAfter(Date date) { throw new UnsupportedOperationException("WorkflowInstanceQuery.setEndAfter"); }
    public Map<QName, Object> getCustomProps() { throw new UnsupportedOperationException("WorkflowInstanceQuery.getCustomProps"); }
    public void setCustomProps(Map<QName, Object> map) { throw new UnsupportedOperationException("WorkflowInstanceQuery.setCustomProps"); }
    public String getWorkflowDefinitionId() { throw new UnsupportedOperationException("WorkflowInstanceQuery.getWorkflowDefinitionId"); }
    public void setWorkflowDefinitionId(String value) { throw new UnsupportedOperationException("WorkflowInstanceQuery.setWorkflowDefinitionId"); }
    public List<String> getExcludedDefinitions() { throw new UnsupportedOperationException("WorkflowInstanceQuery.getExcludedDefinitions"); }
    public void setExcludedDefinitions(List<String> list) { throw new UnsupportedOperationException("WorkflowInstanceQuery.setExcludedDefinitions"); }
    public void setEngineId(String value) { throw new UnsupportedOperationException("WorkflowInstanceQuery.setEngineId"); }
    public String getEngineId() { throw new UnsupportedOperationException("WorkflowInstanceQuery.getEngineId"); }

    public enum DatePosition {
        BEFORE, AFTER;
    }
}

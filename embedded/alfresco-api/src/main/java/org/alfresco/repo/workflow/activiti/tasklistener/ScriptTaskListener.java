package org.alfresco.repo.workflow.activiti.tasklistener;

import java.util.Map;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.TaskListener;

public class ScriptTaskListener implements TaskListener {
    public ScriptTaskListener() { throw new UnsupportedOperationException("ScriptTaskListener"); }
    public void notify(DelegateTask delegateTask) { throw new UnsupportedOperationException("ScriptTaskListener.notify"); }
    protected Map<String, Object> getInputMap(DelegateTask delegateTask, String value) { throw new UnsupportedOperationException("ScriptTaskListener.getInputMap"); }
}

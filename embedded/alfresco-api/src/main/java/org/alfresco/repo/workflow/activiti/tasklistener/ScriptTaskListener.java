package org.alfresco.repo.workflow.activiti.tasklistener;

import java.util.Map;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.TaskListener;

/** Runs JavaScript on a task's events, which takes a script engine. */
public class ScriptTaskListener implements TaskListener {
    private static final long serialVersionUID = 1L;

    public ScriptTaskListener() {}

    @Override
    public void notify(DelegateTask delegateTask) {
        throw new UnsupportedOperationException("ScriptTaskListener.notify(DelegateTask)");
    }

    protected Map<String, Object> getInputMap(DelegateTask delegateTask, String runAsUser) {
        throw new UnsupportedOperationException("ScriptTaskListener.getInputMap(DelegateTask, String)");
    }
}

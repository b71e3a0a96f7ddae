package org.eiso.host.workflow;

import java.time.Clock;
import java.util.Date;
import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.ExecutionListener;
import org.alfresco.repo.workflow.BPMEngineRegistry;
import org.alfresco.repo.workflow.WorkflowConstants;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;

/** Tells a process its own id when it starts; one called by another process has no start task to wait for. */
final class ProcessStart implements ExecutionListener {
    private static final long serialVersionUID = 1L;

    private final transient Clock clock;

    ProcessStart(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void notify(DelegateExecution execution) {
        execution.setVariable(
                WorkflowConstants.PROP_WORKFLOW_INSTANCE_ID,
                BPMEngineRegistry.createGlobalId(ActivitiConstants.ENGINE_ID, execution.getId()));
        boolean called = execution.getSuperExecutionId() != null;
        if (called && execution.getVariable(ActivitiConstants.PROP_START_TASK_END_DATE) == null) {
            execution.setVariable(ActivitiConstants.PROP_START_TASK_END_DATE, Date.from(clock.instant()));
        }
    }
}

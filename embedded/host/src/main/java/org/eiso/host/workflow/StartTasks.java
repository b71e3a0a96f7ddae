package org.eiso.host.workflow;

import java.time.Clock;
import java.util.Date;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.impl.bpmn.behavior.ReceiveTaskActivityBehavior;
import org.activiti.engine.impl.persistence.entity.ExecutionEntity;
import org.activiti.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.activiti.engine.impl.pvm.PvmTransition;
import org.activiti.engine.impl.pvm.process.ActivityImpl;
import org.activiti.engine.runtime.ProcessInstance;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.workflow.WorkflowException;

/** Ends start tasks: a mark on the process, and a signal where the process begins by waiting for one. */
final class StartTasks {
    private final ProcessEngine engine;
    private final WorkflowViews views;
    private final TaskViews tasks;
    private final Clock clock;

    StartTasks(ProcessEngine engine, WorkflowViews views, TaskViews tasks, Clock clock) {
        this.engine = engine;
        this.views = views;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Ends the start task of a running workflow; once ended it stays so. */
    void end(String processInstanceId) {
        ProcessInstance process = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(processInstanceId)
                .singleResult();
        if (process == null) {
            throw new WorkflowException("There is no running workflow " + processInstanceId);
        }
        if (!tasks.isStartTaskOpen(processInstanceId)) {
            return;
        }
        engine.getRuntimeService()
                .setVariable(processInstanceId, ActivitiConstants.PROP_START_TASK_END_DATE, Date.from(clock.instant()));
        if (beginsByWaiting(process)) {
            engine.getRuntimeService().signal(processInstanceId);
        }
    }

    private boolean beginsByWaiting(ProcessInstance process) {
        ProcessDefinitionEntity definition = views.process(process.getProcessDefinitionId());
        String current = ((ExecutionEntity) process).getActivityId();
        if (current == null || definition.getInitial().getOutgoingTransitions().size() != 1) {
            return false;
        }
        PvmTransition first = definition.getInitial().getOutgoingTransitions().get(0);
        ActivityImpl activity = definition.findActivity(current);
        return activity != null
                && activity.getActivityBehavior() instanceof ReceiveTaskActivityBehavior
                && activity.equals(first.getDestination());
    }
}

package org.eiso.host.workflow;

import org.activiti.engine.impl.interceptor.CommandContext;
import org.activiti.engine.impl.jobexecutor.JobHandler;
import org.activiti.engine.impl.persistence.entity.ExecutionEntity;
import org.activiti.engine.impl.persistence.entity.JobEntity;
import org.activiti.engine.impl.persistence.entity.TaskEntity;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.jspecify.annotations.Nullable;

/**
 * Runs a timer or an asynchronous step as the person who started the workflow; if that person is gone, as the one who
 * holds the task that the timer belongs to, and else as the system.
 */
final class InitiatorJob implements JobHandler {
    private final JobHandler work;
    private final Initiators initiators;

    InitiatorJob(JobHandler work, Initiators initiators) {
        this.work = work;
        this.initiators = initiators;
    }

    @Override
    public String getType() {
        return work.getType();
    }

    @Override
    public void execute(
            JobEntity job, String configuration, @Nullable ExecutionEntity execution, CommandContext context) {
        AuthenticationUtil.runAs(
                () -> {
                    work.execute(job, configuration, execution, context);
                    return null;
                },
                user(execution));
    }

    private String user(@Nullable ExecutionEntity execution) {
        if (execution == null) {
            return AuthenticationUtil.getSystemUserName();
        }
        String user = initiators.userName(execution);
        if (user == null) {
            user = taskHolder(execution);
        }
        return user == null ? AuthenticationUtil.getSystemUserName() : user;
    }

    private static @Nullable String taskHolder(ExecutionEntity execution) {
        for (TaskEntity task : execution.getTasks()) {
            if (task.getAssignee() != null) {
                return task.getAssignee();
            }
        }
        return null;
    }
}

package org.eiso.host.workflow;

import java.util.List;
import java.util.Map;
import org.activiti.engine.impl.interceptor.Command;
import org.activiti.engine.impl.persistence.entity.TaskEntity;
import org.activiti.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;

/**
 * An open task with all that belongs to it, read in one go.
 *
 * <p>Asking the engine for each part by itself would fail, and spoil the transaction, when somebody else ends the task
 * in between.
 *
 * @param formKey the form key that the process gives the task; null if none
 * @param all the variables in sight, the task's own among them
 * @param local the task's own variables
 */
record TaskSnapshot(
        TaskEntity task,
        @Nullable String formKey,
        Map<String, Object> all,
        Map<String, Object> local,
        List<? extends IdentityLink> links) {

    /** Reads a task; the command gives null if there is none with this id. */
    static Command<@Nullable TaskSnapshot> of(String id) {
        return context -> {
            TaskEntity task = context.getTaskEntityManager().findTaskById(id);
            return task == null
                    ? null
                    : new TaskSnapshot(
                            task,
                            TaskTypes.formKey(task),
                            task.getVariables(),
                            task.getVariablesLocal(),
                            List.copyOf(task.getIdentityLinks()));
        };
    }
}

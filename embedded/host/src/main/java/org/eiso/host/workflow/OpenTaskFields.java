package org.eiso.host.workflow;

import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.task.IdentityLink;
import org.activiti.engine.task.Task;
import org.jspecify.annotations.Nullable;

/** A task at rest; its own fields reach the database with {@link #save()}. */
final class OpenTaskFields implements TaskFields {
    private final ProcessEngine engine;
    private final Task task;
    private final String packageVariable;
    private boolean assigneeGiven;
    private @Nullable String assignee;

    OpenTaskFields(ProcessEngine engine, Task task, String packageVariable) {
        this.engine = engine;
        this.task = task;
        this.packageVariable = packageVariable;
    }

    @Override
    public boolean hasPackage() {
        return engine.getRuntimeService().getVariableLocal(task.getProcessInstanceId(), packageVariable) != null;
    }

    @Override
    public void description(@Nullable String description) {
        task.setDescription(description);
    }

    @Override
    public void dueDate(@Nullable Date dueDate) {
        task.setDueDate(dueDate);
    }

    @Override
    public void priority(int priority) {
        task.setPriority(priority);
    }

    @Override
    public void assignee(@Nullable String userName) {
        assigneeGiven = true;
        assignee = userName;
    }

    @Override
    public List<IdentityLink> links() {
        return engine.getTaskService().getIdentityLinksForTask(task.getId());
    }

    @Override
    public void addCandidate(String authority) {
        if (Authorities.isUser(authority)) {
            engine.getTaskService().addCandidateUser(task.getId(), authority);
        } else {
            engine.getTaskService().addCandidateGroup(task.getId(), authority);
        }
    }

    @Override
    public void removeCandidate(String authority) {
        if (Authorities.isUser(authority)) {
            engine.getTaskService().deleteCandidateUser(task.getId(), authority);
        } else {
            engine.getTaskService().deleteCandidateGroup(task.getId(), authority);
        }
    }

    void save() {
        engine.getTaskService().saveTask(task);
    }

    /** Hands the task over after everything else is written, so that listeners to the assignment see the rest. */
    void assign() {
        if (assigneeGiven && !Objects.equals(task.getAssignee(), assignee)) {
            engine.getTaskService().setAssignee(task.getId(), assignee);
        }
    }
}

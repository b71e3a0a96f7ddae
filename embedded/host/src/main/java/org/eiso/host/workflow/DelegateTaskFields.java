package org.eiso.host.workflow;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;

/** A task that the engine holds in its hands. */
final class DelegateTaskFields implements TaskFields {
    private final DelegateTask task;
    private final String packageVariable;

    DelegateTaskFields(DelegateTask task, String packageVariable) {
        this.task = task;
        this.packageVariable = packageVariable;
    }

    @Override
    public boolean hasPackage() {
        return task.getExecution().getVariable(packageVariable) != null;
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
        if (!Objects.equals(task.getAssignee(), userName)) {
            task.setAssignee(userName);
        }
    }

    @Override
    public List<IdentityLink> links() {
        return new ArrayList<>(task.getCandidates());
    }

    @Override
    public void addCandidate(String authority) {
        if (Authorities.isUser(authority)) {
            task.addCandidateUser(authority);
        } else {
            task.addCandidateGroup(authority);
        }
    }

    @Override
    public void removeCandidate(String authority) {
        if (Authorities.isUser(authority)) {
            task.deleteCandidateUser(authority);
        } else {
            task.deleteCandidateGroup(authority);
        }
    }
}

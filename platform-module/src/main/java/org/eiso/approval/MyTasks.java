package org.eiso.approval;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.eiso.alfresco.CurrentPerson;
import org.eiso.alfresco.IsoWorkflowModel;
import org.eiso.alfresco.Values;
import org.eiso.domain.refusal.Refusal;
import org.eiso.domain.refusal.RefusalCode;
import org.eiso.issue.Issue;
import org.eiso.issue.Issues;

/** The open approval tasks of the asking person, their own and those offered to their groups. */
public final class MyTasks {

    private final WorkflowService workflows;
    private final Issues issues;
    private final CurrentPerson person;

    public MyTasks(WorkflowService workflows, Issues issues, CurrentPerson person) {
        this.workflows = workflows;
        this.issues = issues;
        this.person = person;
    }

    /** Oldest first. */
    public List<ApprovalTask> list() {
        String me = person.id();
        Stream<Optional<ApprovalTask>> mine = workflows.getAssignedTasks(me, WorkflowTaskState.IN_PROGRESS).stream()
                .map(task -> read(task, false));
        Stream<Optional<ApprovalTask>> offered =
                workflows.getPooledTasks(me).stream().map(task -> read(task, true));
        return Stream.concat(mine, offered)
                .flatMap(Optional::stream)
                .filter(task ->
                        task.kind() == TaskKind.REWORK || !task.issue().author().equals(me))
                .sorted(Comparator.comparing(ApprovalTask::since, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /** @throws org.eiso.domain.refusal.RefusedException if the person has no such open task */
    public ApprovalTask require(String id) {
        return list().stream().filter(task -> task.id().equals(id)).findFirst().orElseThrow(() -> Refusal.of(
                        RefusalCode.TASK_NOT_FOUND)
                .with("id", id)
                .asException());
    }

    private Optional<ApprovalTask> read(WorkflowTask task, boolean offered) {
        Optional<TaskKind> kind = TaskKind.of(task.getName());
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        Values values = new Values(task.getProperties());
        String issueId = values.text(IsoWorkflowModel.PROP_ISSUE_ID);
        Optional<Issue> issue = issueId == null
                ? Optional.empty()
                : issues.find(new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, issueId));
        return issue.map(found -> new ApprovalTask(
                task.getId(),
                kind.get(),
                found,
                kind.get() == TaskKind.REWORK ? null : values.text(IsoWorkflowModel.PROP_STEP_NAME),
                offered,
                values.instant(WorkflowModel.PROP_START_DATE),
                kind.get() == TaskKind.REWORK ? values.texts(IsoWorkflowModel.PROP_COMMENTS) : List.of()));
    }
}

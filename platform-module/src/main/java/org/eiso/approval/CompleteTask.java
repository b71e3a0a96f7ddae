package org.eiso.approval;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.namespace.QName;
import org.eiso.alfresco.CurrentPerson;
import org.eiso.alfresco.IsoWorkflowModel;
import org.eiso.domain.lifecycle.Event;
import org.eiso.domain.refusal.Refusal;
import org.eiso.domain.refusal.RefusalCode;
import org.eiso.issue.Issue;
import org.eiso.issue.Issues;
import org.eiso.lifecycle.Lifecycle;
import org.eiso.lifecycle.TransitionRequest;
import org.eiso.unit.SettingsStore;
import org.jspecify.annotations.Nullable;

/** Ends a task of the asking person with their word. */
public final class CompleteTask {

    private final MyTasks tasks;
    private final WorkflowService workflows;
    private final SettingsStore settings;
    private final Issues issues;
    private final CurrentPerson person;
    private final Lifecycle lifecycle;

    public CompleteTask(
            MyTasks tasks,
            WorkflowService workflows,
            SettingsStore settings,
            Issues issues,
            CurrentPerson person,
            Lifecycle lifecycle) {
        this.tasks = tasks;
        this.workflows = workflows;
        this.settings = settings;
        this.issues = issues;
        this.person = person;
        this.lifecycle = lifecycle;
    }

    /**
     * @param outcome one of the task's outcomes
     * @param effectiveFrom the day an approver chooses
     * @return the issue as it then stands, which the person may no longer be allowed to read
     */
    public Issue complete(String id, String outcome, @Nullable String comment, @Nullable LocalDate effectiveFrom) {
        ApprovalTask task = tasks.require(id);
        if (!task.kind().outcomes().contains(outcome)) {
            throw Refusal.of(RefusalCode.INVALID_VALUE)
                    .with("field", "outcome")
                    .with("value", outcome)
                    .with("expected", String.join(",", task.kind().outcomes()))
                    .asException();
        }
        if (effectiveFrom != null && task.kind() != TaskKind.APPROVAL) {
            throw Refusal.of(RefusalCode.UNKNOWN_FIELD)
                    .with("field", "effectiveFrom")
                    .asException();
        }
        // asked beforehand: what a listener throws, the engine logs as an error of its own
        lifecycle.check(TransitionRequest.of(task.issue().node(), event(outcome))
                .saying(comment, null)
                .effectiveFrom(effectiveFrom));
        Map<QName, Serializable> entered = new HashMap<>();
        entered.put(task.kind().outcomeProperty(), outcome);
        if (comment != null) {
            entered.put(WorkflowModel.PROP_COMMENT, comment);
        }
        if (effectiveFrom != null) {
            entered.put(
                    IsoWorkflowModel.PROP_EFFECTIVE_FROM,
                    Date.from(effectiveFrom
                            .atStartOfDay(settings.load(task.issue().unit()).zone())
                            .toInstant()));
        }
        if (task.offered()) {
            entered.put(ContentModel.PROP_OWNER, person.id());
        }
        workflows.updateTask(id, entered, null, null);
        workflows.endTask(id, null);
        return issues.load(task.issue().node());
    }

    private static Event event(String outcome) {
        return Event.of(outcome).orElse(Event.SUBMIT);
    }
}

package org.eiso.host.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who may see, claim, give back and end which task. */
interface TaskPoolContract {
    WorkflowHost host();

    @Test
    default void aTaskOfferedToAGroupIsPooledForItsMembers() {
        String task = offered();

        assertThat(pooled("chi")).contains(task);
        assertThat(pooled("dung")).contains(task);
        assertThat(pooled("binh")).doesNotContain(task);
        assertThat(pooled("GROUP_reviewers")).contains(task);
        assertThat(assigned("chi")).doesNotContain(task);
    }

    @Test
    default void aClaimedTaskLeavesThePoolAndComesBackWhenItIsReleased() {
        // given
        String task = offered();
        assertThat(may(task, "chi", Right.CLAIM)).isTrue();
        assertThat(may(task, "chi", Right.RELEASE)).isFalse();
        assertThat(may(task, "binh", Right.CLAIM)).isFalse();

        // when
        setOwner("chi", task, "chi");

        // then
        assertThat(pooled("dung")).doesNotContain(task);
        assertThat(assigned("chi")).contains(task);
        assertThat(may(task, "dung", Right.CLAIM)).isFalse();
        assertThat(may(task, "dung", Right.EDIT)).isFalse();
        assertThat(may(task, "dung", Right.RELEASE)).isFalse();
        assertThat(may(task, "chi", Right.RELEASE)).isTrue();
        assertThat(may(task, "chi", Right.REASSIGN)).isFalse();

        // when
        setOwner("chi", task, null);

        // then
        assertThat(pooled("dung")).contains(task);
        assertThat(assigned("chi")).doesNotContain(task);
    }

    @Test
    default void theHistoryKnowsWhoCouldHaveTakenATask() {
        String task = offered();

        WorkflowTask ended = host().as("dung", () -> host().workflows().endTask(task, null));

        assertThat(ended.getProperties())
                .containsEntry(ContentModel.PROP_OWNER, "dung")
                .containsEntry(WorkflowModel.ASSOC_POOLED_ACTORS, new ArrayList<>(List.of(host().group("reviewers"))));
    }

    @Test
    default void ownerAndInitiatorMayEditAndReassign() {
        String task = host().openTask(host().startReview()).getId();

        assertThat(may(task, "binh", Right.EDIT)).isTrue();
        assertThat(may(task, "anna", Right.EDIT)).isTrue();
        assertThat(may(task, "chi", Right.EDIT)).isFalse();
        assertThat(may(task, "binh", Right.REASSIGN)).isTrue();
        assertThat(may(task, "chi", Right.REASSIGN)).isFalse();
    }

    @Test
    default void anEndedTaskIsNobodysToEdit() {
        String task = host().openTask(host().startReview()).getId();
        host().as("binh", () -> host().workflows().endTask(task, "Approve"));

        for (Right right : Right.values()) {
            assertThat(may(task, "binh", right)).isFalse();
        }
    }

    @Test
    default void whomATaskDoesNotConcernNeitherSeesNorEndsIt() {
        String task = host().openTask(host().startReview()).getId();
        WorkflowService checked = host().checkedWorkflows();

        assertThatThrownBy(() -> host().as("chi", () -> checked.getTaskById(task)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> host().as("chi", () -> checked.endTask(task, "Approve")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> host().as(
                                "chi",
                                () -> checked.updateTask(task, Map.of(WorkflowModel.PROP_COMMENT, "?"), null, null)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(host().as("chi", () -> checked.getAssignedTasks("binh", WorkflowTaskState.IN_PROGRESS)))
                .extracting(WorkflowTask::getId)
                .doesNotContain(task);
    }

    @Test
    default void ownerInitiatorPoolAndAdministratorPass() {
        WorkflowService checked = host().checkedWorkflows();
        String review = host().openTask(host().startReview()).getId();
        String offered = offered();

        assertThat(host().as("binh", () -> checked.getTaskById(review)).getId()).isEqualTo(review);
        assertThat(host().as("anna", () -> checked.getTaskById(review)).getId()).isEqualTo(review);
        assertThat(host().as("admin", () -> checked.getTaskById(review)).getId())
                .isEqualTo(review);
        assertThat(host().as("dung", () -> checked.endTask(offered, null)).getState())
                .isEqualTo(WorkflowTaskState.COMPLETED);
    }

    @Test
    default void whoHasATaskInAWorkflowSeesItsStartTask() {
        String workflow = host().startReview();
        WorkflowService checked = host().checkedWorkflows();

        assertThat(host().as("binh", () -> checked.getStartTask(workflow))).isNotNull();
        assertThatThrownBy(() -> host().as("chi", () -> checked.getStartTask(workflow)))
                .isInstanceOf(AccessDeniedException.class);
    }

    /** What a person may do with a task. */
    enum Right {
        EDIT,
        REASSIGN,
        CLAIM,
        RELEASE
    }

    private boolean may(String taskId, String user, Right right) {
        WorkflowService workflows = host().workflows();
        return host().as(user, () -> {
            WorkflowTask task = workflows.getTaskById(taskId);
            return switch (right) {
                case EDIT -> workflows.isTaskEditable(task, user);
                case REASSIGN -> workflows.isTaskReassignable(task, user);
                case CLAIM -> workflows.isTaskClaimable(task, user);
                case RELEASE -> workflows.isTaskReleasable(task, user);
            };
        });
    }

    private String offered() {
        return host().openTask(host().start("anna", "testPooled", Map.of())).getId();
    }

    private void setOwner(String user, String task, @Nullable String owner) {
        Map<QName, Serializable> changes = new HashMap<>();
        put(changes, owner);
        host().as(user, () -> host().workflows().updateTask(task, changes, null, null));
    }

    @SuppressWarnings("NullAway")
    private static void put(Map<QName, Serializable> changes, @Nullable String owner) {
        changes.put(ContentModel.PROP_OWNER, owner);
    }

    private List<String> pooled(String authority) {
        return host().as("anna", () -> host().workflows().getPooledTasks(authority)).stream()
                .map(WorkflowTask::getId)
                .toList();
    }

    private List<String> assigned(String user) {
        return host().as(user, () -> host().workflows().getAssignedTasks(user, WorkflowTaskState.IN_PROGRESS)).stream()
                .map(WorkflowTask::getId)
                .toList();
    }
}

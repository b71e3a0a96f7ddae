package org.eiso.host.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowDefinition;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;
import org.springframework.extensions.surf.util.I18NUtil;

/** What a workflow is: how it starts, what its tasks know, how they end, what becomes of the package. */
interface WorkflowContract {
    QName REVIEW_OUTCOME = QName.createQName("http://www.alfresco.org/model/workflow/1.0", "reviewOutcome");

    WorkflowHost host();

    @Test
    default void aDefinitionSpeaksTheLanguageOfTheRequest() {
        I18NUtil.setLocale(Locale.ENGLISH);
        WorkflowDefinition english = host().as("anna", () -> definition("testReview"));
        I18NUtil.setLocale(Locale.forLanguageTag("vi"));
        WorkflowDefinition vietnamese = host().as("anna", () -> definition("testReview"));
        I18NUtil.setLocale(null);

        assertThat(english.getName()).isEqualTo("activiti$testReview");
        assertThat(english.getId()).startsWith("activiti$testReview:1:");
        assertThat(english.getVersion()).isEqualTo("1");
        assertThat(english.getTitle()).isEqualTo("Review of a document");
        assertThat(english.getDescription()).isEqualTo("One person reviews one document.");
        assertThat(vietnamese.getTitle()).isEqualTo("Xem xét tài liệu");
        assertThat(english.getStartTaskDefinition().getId()).isEqualTo("wf:submitReviewTask");
    }

    @Test
    default void aWorkflowStartsWithAnOpenStartTask() {
        // when
        String workflow = host().start("anna", "testReview", reviewBy("binh"));

        // then
        WorkflowTask start = host().as("anna", () -> service().getStartTask(workflow));
        assertThat(start.getId()).isEqualTo("activiti$start" + workflow.substring("activiti$".length()));
        assertThat(start.getState()).isEqualTo(WorkflowTaskState.IN_PROGRESS);
        assertThat(start.getProperties()).containsEntry(ContentModel.PROP_OWNER, "anna");
        assertThat(pathTasks(workflow)).extracting(WorkflowTask::getId).containsExactly(start.getId());

        // when
        host().as("anna", () -> service().endTask(start.getId(), null));

        // then
        WorkflowTask ended = host().as("anna", () -> service().getTaskById(start.getId()));
        assertThat(ended.getState()).isEqualTo(WorkflowTaskState.COMPLETED);
        assertThat(ended.getProperties()).containsEntry(WorkflowModel.PROP_STATUS, "Completed");
        assertThat(pathTasks(workflow)).extracting(WorkflowTask::getName).containsExactly("wf:activitiReviewTask");
    }

    @Test
    default void theProcessRunsToItsFirstWaitThoughTheStartTaskIsOpen() {
        String workflow = host().start("anna", "testReview", reviewBy("binh"));

        assertThat(host().openTask(workflow).getName()).isEqualTo("wf:activitiReviewTask");
    }

    @Test
    default void aProcessWithoutAStartFormEndsItsStartTaskByItself() {
        String workflow = host().start("anna", "testPooled", Map.of());

        WorkflowTask start = host().as("anna", () -> service().getStartTask(workflow));
        assertThat(start.getState()).isEqualTo(WorkflowTaskState.COMPLETED);
    }

    @Test
    default void aProcessThatBeginsByWaitingGoesOnWhenItsStartTaskEnds() {
        // given
        String folder = WorkflowHost.unique("filed");
        String workflow = host().start("anna", "testWaiting", Map.of(name("folder"), folder));
        assertThat(instance(workflow).isActive()).isTrue();

        // when
        endStartTask(workflow);

        // then
        assertThat(instance(workflow).isActive()).isFalse();
        assertThat(folder(folder)).isNotNull();
    }

    @Test
    default void parametersBecomeVariablesOfTheTypesOfTheModel() {
        // when
        Date due = Date.from(Instant.parse("2026-05-04T03:00:00Z"));
        Map<QName, Serializable> parameters = Map.of(
                WorkflowModel.ASSOC_ASSIGNEE,
                host().person("binh"),
                WorkflowModel.PROP_WORKFLOW_PRIORITY,
                "1",
                WorkflowModel.PROP_WORKFLOW_DUE_DATE,
                due,
                WorkflowModel.PROP_WORKFLOW_DESCRIPTION,
                "QT.ISO.01",
                name("free"),
                "as it is");
        String workflow = host().start("anna", "testReview", parameters);

        // then
        WorkflowInstance instance = instance(workflow);
        assertThat(instance.getPriority()).isEqualTo(1);
        assertThat(instance.getDueDate()).isEqualTo(due);
        assertThat(instance.getDescription()).isEqualTo("QT.ISO.01");
        assertThat(instance.getInitiator()).isEqualTo(host().person("anna"));
        assertThat(instance.getDefinition().getName()).isEqualTo("activiti$testReview");
        assertThat(instance.getStartDate()).isNotNull();
        Map<QName, Serializable> variables = host().as("anna", () -> service()
                .getPathProperties(service().getWorkflowPaths(workflow).get(0).getId()));
        assertThat(variables)
                .containsEntry(WorkflowModel.ASSOC_ASSIGNEE, host().person("binh"))
                .containsEntry(WorkflowModel.PROP_WORKFLOW_PRIORITY, 1)
                .containsEntry(name("free"), "as it is")
                .containsEntry(name("cancelled"), false)
                .containsEntry(name("companyhome"), host().companyHome())
                .containsEntry(name("workflowinstanceid"), workflow);
    }

    @Test
    default void aNewTaskHasTheDefaultsOfItsTypeAndWhatListenersGiveIt() {
        // given
        Date due = Date.from(Instant.parse("2026-05-04T03:00:00Z"));
        String workflow = host().start(
                        "anna",
                        "testReview",
                        Map.of(
                                WorkflowModel.ASSOC_ASSIGNEE,
                                host().person("binh"),
                                WorkflowModel.PROP_WORKFLOW_PRIORITY,
                                3,
                                WorkflowModel.PROP_WORKFLOW_DUE_DATE,
                                due,
                                WorkflowModel.PROP_WORKFLOW_DESCRIPTION,
                                "QT.ISO.01"));

        // when
        I18NUtil.setLocale(Locale.forLanguageTag("vi"));
        WorkflowTask task = host().openTask(workflow);
        I18NUtil.setLocale(null);

        // then
        assertThat(task.getTitle()).isEqualTo("Đề nghị xem xét");
        assertThat(task.getDescription()).isEqualTo("QT.ISO.01");
        assertThat(task.getDefinition().getMetadata().getName().getLocalName()).isEqualTo("activitiReviewTask");
        assertThat(task.getPath().getNode().getName()).isEqualTo("review");
        assertThat(task.getProperties())
                .containsEntry(ContentModel.PROP_OWNER, "binh")
                .containsEntry(WorkflowModel.PROP_STATUS, "Not Yet Started")
                .containsEntry(WorkflowModel.PROP_PERCENT_COMPLETE, 0)
                .containsEntry(WorkflowModel.PROP_REASSIGNABLE, true)
                .containsEntry(WorkflowModel.PROP_OUTCOME_PROPERTY_NAME, REVIEW_OUTCOME)
                .containsEntry(WorkflowModel.PROP_PRIORITY, 3)
                .containsEntry(WorkflowModel.PROP_DUE_DATE, due)
                .containsEntry(WorkflowModel.PROP_DESCRIPTION, "QT.ISO.01")
                .containsEntry(WorkflowModel.ASSOC_POOLED_ACTORS, new ArrayList<>());
    }

    @Test
    default void aTaskIsChangedByItsProperties() {
        // given
        WorkflowTask task = host().openTask(host().startReview());
        Date due = Date.from(Instant.parse("2026-06-01T00:00:00Z"));

        // when
        Map<QName, Serializable> changes = Map.of(
                WorkflowModel.PROP_COMMENT,
                "Thiếu phụ lục",
                WorkflowModel.PROP_PERCENT_COMPLETE,
                "50",
                WorkflowModel.PROP_STATUS,
                "In Progress",
                WorkflowModel.PROP_PRIORITY,
                1,
                WorkflowModel.PROP_DUE_DATE,
                due,
                ContentModel.PROP_OWNER,
                "chi",
                name("free"),
                "text");
        host().as("binh", () -> service().updateTask(task.getId(), changes, null, null));

        // then
        WorkflowTask changed = host().as("chi", () -> service().getTaskById(task.getId()));
        assertThat(changed.getProperties())
                .containsEntry(WorkflowModel.PROP_COMMENT, "Thiếu phụ lục")
                .containsEntry(WorkflowModel.PROP_PERCENT_COMPLETE, 50)
                .containsEntry(WorkflowModel.PROP_STATUS, "In Progress")
                .containsEntry(WorkflowModel.PROP_PRIORITY, 1)
                .containsEntry(WorkflowModel.PROP_DUE_DATE, due)
                .containsEntry(ContentModel.PROP_OWNER, "chi")
                .containsEntry(name("free"), "text");
        assertThat(assigned("chi")).contains(task.getId());
        assertThat(assigned("binh")).doesNotContain(task.getId());
    }

    @Test
    default void associationsOfATaskGrowAndShrink() {
        // given
        WorkflowTask task = host().openTask(host().startReview());
        NodeRef chi = host().person("chi");
        NodeRef dung = host().person("dung");

        // when
        host().as("anna", () -> service()
                .updateTask(
                        task.getId(), Map.of(), Map.of(WorkflowModel.ASSOC_POOLED_ACTORS, List.of(chi, dung)), null));
        host().as("anna", () -> service()
                .updateTask(task.getId(), Map.of(), null, Map.of(WorkflowModel.ASSOC_POOLED_ACTORS, List.of(dung))));

        // then
        WorkflowTask changed = host().as("anna", () -> service().getTaskById(task.getId()));
        assertThat(changed.getProperties())
                .containsEntry(WorkflowModel.ASSOC_POOLED_ACTORS, new ArrayList<>(List.of(chi)));
    }

    @Test
    default void aStatusThatTheModelDoesNotKnowIsRefused() {
        WorkflowTask task = host().openTask(host().startReview());

        assertThatThrownBy(() -> host().as("binh", () -> service()
                        .updateTask(task.getId(), Map.of(WorkflowModel.PROP_STATUS, "Almost"), null, null)))
                .isInstanceOf(WorkflowException.class);
    }

    @Test
    default void aTransitionIsTheOutcomeOfTheTask() {
        // given
        String workflow = host().startReview();
        WorkflowTask review = host().openTask(workflow);

        // when
        WorkflowTask ended = host().as("binh", () -> service().endTask(review.getId(), "Approve"));

        // then
        assertThat(ended.getState()).isEqualTo(WorkflowTaskState.COMPLETED);
        assertThat(ended.getProperties())
                .containsEntry(WorkflowModel.PROP_OUTCOME, "Approve")
                .containsEntry(REVIEW_OUTCOME, "Approve")
                .containsEntry(WorkflowModel.PROP_STATUS, "Completed")
                .containsEntry(ContentModel.PROP_OWNER, "binh");
        assertThat(ended.getProperties().get(WorkflowModel.PROP_COMPLETION_DATE))
                .isNotNull();
        WorkflowTask next = host().openTask(workflow);
        assertThat(next.getName()).isEqualTo("wf:approvedTask");
        assertThat(next.getProperties()).containsEntry(ContentModel.PROP_OWNER, "anna");
    }

    @Test
    default void withoutATransitionTheOutcomeIsThePropertyThatTheTaskNames() {
        // given
        String workflow = host().startReview();
        WorkflowTask review = host().openTask(workflow);
        host().as("binh", () -> service().updateTask(review.getId(), Map.of(REVIEW_OUTCOME, "Approve"), null, null));

        // when
        WorkflowTask ended = host().as("binh", () -> service().endTask(review.getId(), null));

        // then
        assertThat(ended.getProperties()).containsEntry(WorkflowModel.PROP_OUTCOME, "Approve");
        assertThat(host().openTask(workflow).getName()).isEqualTo("wf:approvedTask");
    }

    @Test
    default void aTaskWithoutAnOutcomeKnowsNoTransition() {
        String workflow = host().startReview();
        host().as("binh", () -> service().endTask(host().openTask(workflow).getId(), "Reject"));
        WorkflowTask rejected = host().openTask(workflow);

        assertThatThrownBy(() -> host().as("anna", () -> service().endTask(rejected.getId(), "Approve")))
                .isInstanceOf(WorkflowException.class)
                .hasMessageContaining("Approve");
        assertThat(host().openTask(workflow).getId()).isEqualTo(rejected.getId());
    }

    @Test
    default void aTaskDoesNotEndWithoutItsMandatoryProperties() {
        // given
        String workflow = host().startReview();
        WorkflowTask review = host().openTask(workflow);
        Map<QName, Serializable> cleared = new java.util.HashMap<>();
        cleared.put(WorkflowModel.PROP_PERCENT_COMPLETE, null);
        host().as("binh", () -> service().updateTask(review.getId(), cleared, null, null));

        // then
        assertThatThrownBy(() -> host().as("binh", () -> service().endTask(review.getId(), "Approve")))
                .hasRootCauseInstanceOf(WorkflowException.class)
                .hasMessageContaining("percentComplete");
        assertThat(host().openTask(workflow).getProperties()).containsEntry(ContentModel.PROP_OWNER, "binh");
    }

    @Test
    default void whoEndsATaskBecomesItsOwner() {
        String workflow = host().startReview();

        WorkflowTask ended = host().as("anna", () -> service()
                .endTask(host().openTask(workflow).getId(), "Approve"));

        assertThat(ended.getProperties()).containsEntry(ContentModel.PROP_OWNER, "anna");
    }

    @Test
    default void anEndedTaskStaysAsItWasThoughTheWorkflowEnds() {
        // given
        String workflow = host().startReview();
        WorkflowTask review = host().openTask(workflow);
        host().as("binh", () -> {
            service().updateTask(review.getId(), Map.of(WorkflowModel.PROP_COMMENT, "Được"), null, null);
            return service().endTask(review.getId(), "Approve");
        });

        // when
        host().as("anna", () -> service().endTask(host().openTask(workflow).getId(), null));

        // then
        assertThat(instance(workflow).isActive()).isFalse();
        assertThat(instance(workflow).getEndDate()).isNotNull();
        WorkflowTask kept = host().as("binh", () -> service().getTaskById(review.getId()));
        assertThat(kept.getState()).isEqualTo(WorkflowTaskState.COMPLETED);
        assertThat(kept.getPath().isActive()).isFalse();
        assertThat(kept.getProperties()).containsEntry(WorkflowModel.PROP_COMMENT, "Được");
        assertThat(host().as("binh", () -> service().getAssignedTasks("binh", WorkflowTaskState.COMPLETED)))
                .extracting(WorkflowTask::getId)
                .contains(review.getId());
    }

    @Test
    default void parallelBranchesHaveAPathEachAndAllMustEnd() {
        // given
        String workflow = host().start("anna", "testBranches", Map.of());
        List<WorkflowTask> tasks = host().openTasks(workflow);
        assertThat(tasks)
                .extracting(task -> task.getPath().getNode().getName())
                .containsExactlyInAnyOrder("left", "right");
        assertThat(tasks).extracting(task -> task.getPath().getId()).doesNotHaveDuplicates();
        for (WorkflowTask task : tasks) {
            assertThat(host().as("anna", () -> service()
                            .getTasksForWorkflowPath(task.getPath().getId())))
                    .extracting(WorkflowTask::getId)
                    .containsExactly(task.getId());
        }

        // when
        host().as("anna", () -> service().endTask(tasks.get(0).getId(), null));
        assertThat(instance(workflow).isActive()).isTrue();
        host().as("anna", () -> service().endTask(tasks.get(1).getId(), null));

        // then
        assertThat(instance(workflow).isActive()).isFalse();
        assertThat(host().as("anna", () -> service().getWorkflowPaths(workflow)))
                .isEmpty();
    }

    @Test
    default void aTaskForEachPersonEndsWhenItsConditionHolds() {
        // given
        String workflow = host().start(
                        "anna",
                        "testEveryone",
                        Map.of(
                                name("readers"), new ArrayList<>(List.of("binh", "chi", "dung")),
                                name("approvals"), 0,
                                name("needed"), 2));
        assertThat(host().openTasks(workflow))
                .extracting(task -> task.getProperties().get(ContentModel.PROP_OWNER))
                .containsExactlyInAnyOrder("binh", "chi", "dung");

        // when
        endAs("binh", workflow, "Approve");
        assertThat(host().openTasks(workflow)).hasSize(2);
        endAs("chi", workflow, "Approve");

        // then
        assertThat(host().openTask(workflow).getPath().getNode().getName()).isEqualTo("last");
        assertThat(assigned("dung")).isEmpty();
    }

    @Test
    default void aNodeAndAProcessRollBackTogether() {
        // given
        String folder = WorkflowHost.unique("lost");
        String workflow = host().start("anna", "testWaiting", Map.of(name("folder"), folder, name("fail"), true));

        // when
        assertThatThrownBy(() -> endStartTask(workflow)).hasMessageContaining("The filing failed");

        // then
        assertThat(folder(folder)).isNull();
        assertThat(instance(workflow).isActive()).isTrue();
        WorkflowTask start = host().as("anna", () -> service().getStartTask(workflow));
        assertThat(start.getState()).isEqualTo(WorkflowTaskState.IN_PROGRESS);
    }

    @Test
    default void aWorkflowAndItsPackageVanishWithTheTransactionThatMadeThem() {
        List<String> ids = new ArrayList<>();
        List<NodeRef> packages = new ArrayList<>();

        assertThatThrownBy(() -> host().as("anna", () -> {
                    packages.add(service().createPackage(null));
                    Map<QName, Serializable> parameters = new java.util.HashMap<>(reviewBy("binh"));
                    parameters.put(WorkflowModel.ASSOC_PACKAGE, packages.get(0));
                    ids.add(service()
                            .startWorkflow(definition("testReview").getId(), parameters)
                            .getInstance()
                            .getId());
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");

        assertThat(host().as("anna", () -> service().getWorkflowById(ids.get(0))))
                .isNull();
        assertThat(host().as("anna", () -> host().nodes().exists(packages.get(0))))
                .isFalse();
    }

    @Test
    default void aPackageTellsWhatAWorkflowIsAbout() {
        // given
        NodeRef document = host().as("anna", () -> host().folder(WorkflowHost.unique("document")));
        NodeRef container = host().as("anna", () -> newPackage(document));

        // when
        String workflow = host().start(
                        "anna",
                        "testReview",
                        Map.of(
                                WorkflowModel.ASSOC_ASSIGNEE,
                                host().person("binh"),
                                WorkflowModel.ASSOC_PACKAGE,
                                container));

        // then
        assertThat(instance(workflow).getWorkflowPackage()).isEqualTo(container);
        assertThat(host().as("anna", () -> service().getWorkflowsForContent(document, true)))
                .extracting(WorkflowInstance::getId)
                .containsExactly(workflow);
        assertThat(host().as("anna", () -> service().getWorkflowsForContent(document, false)))
                .isEmpty();
        WorkflowTask task = host().openTask(workflow);
        assertThat(task.getProperties()).containsEntry(WorkflowModel.ASSOC_PACKAGE, container);
        assertThat(host().as("anna", () -> service().getPackageContents(task.getId())))
                .containsExactly(document);
        assertThat(host().as("anna", () -> host().nodes()
                        .getProperty(container, WorkflowModel.PROP_WORKFLOW_INSTANCE_ID)))
                .isEqualTo(workflow);
    }

    @Test
    default void aPackageBelongsToOneWorkflowOnly() {
        NodeRef container = host().as("anna", () -> service().createPackage(null));
        Map<QName, Serializable> parameters =
                Map.of(WorkflowModel.ASSOC_ASSIGNEE, host().person("binh"), WorkflowModel.ASSOC_PACKAGE, container);
        host().start("anna", "testReview", parameters);

        assertThatThrownBy(() -> host().start("anna", "testReview", parameters)).isInstanceOf(WorkflowException.class);
    }

    @Test
    default void cancellingTakesTheTasksThePackageAndTheHistoryButNotTheDocument() {
        // given
        NodeRef document = host().as("anna", () -> host().folder(WorkflowHost.unique("document")));
        NodeRef container = host().as("anna", () -> newPackage(document));
        String workflow = host().start(
                        "anna",
                        "testReview",
                        Map.of(
                                WorkflowModel.ASSOC_ASSIGNEE,
                                host().person("binh"),
                                WorkflowModel.ASSOC_PACKAGE,
                                container));
        WorkflowTask task = host().openTask(workflow);

        // when
        WorkflowInstance cancelled = host().as("anna", () -> service().cancelWorkflow(workflow));

        // then
        assertThat(cancelled.isActive()).isFalse();
        assertThat(host().as("anna", () -> service().getWorkflowById(workflow))).isNull();
        assertThat(host().as("anna", () -> service().getTaskById(task.getId()))).isNull();
        assertThat(assigned("binh")).doesNotContain(task.getId());
        assertThat(host().as("anna", () -> host().nodes().exists(container))).isFalse();
        assertThat(host().as("anna", () -> host().nodes().exists(document))).isTrue();
    }

    @Test
    default void anEndedWorkflowCanBeDeletedButNotCancelled() {
        // given
        String workflow = host().start("anna", "testWaiting", Map.of(name("folder"), WorkflowHost.unique("filed")));
        endStartTask(workflow);

        // then
        assertThatThrownBy(() -> host().as("anna", () -> service().cancelWorkflow(workflow)))
                .isInstanceOf(WorkflowException.class);
        host().as("anna", () -> service().deleteWorkflow(workflow));
        assertThat(host().as("anna", () -> service().getWorkflowById(workflow))).isNull();
    }

    @Test
    default void aPathThatWaitsGoesOnWithASignal() {
        String folder = WorkflowHost.unique("signalled");
        String workflow = host().start("anna", "testWaiting", Map.of(name("folder"), folder));
        WorkflowPath path =
                host().as("anna", () -> service().getWorkflowPaths(workflow).get(0));
        assertThat(path.getNode().getName()).isEqualTo("wait");

        WorkflowPath after = host().as("anna", () -> service().signal(path.getId(), null));

        assertThat(after.isActive()).isFalse();
        assertThat(folder(folder)).isNotNull();
    }

    private org.alfresco.service.cmr.workflow.WorkflowService service() {
        return host().workflows();
    }

    private WorkflowDefinition definition(String process) {
        return service().getDefinitionByName("activiti$" + process);
    }

    private Map<QName, Serializable> reviewBy(String user) {
        return Map.of(WorkflowModel.ASSOC_ASSIGNEE, host().person(user));
    }

    private static QName name(String variable) {
        return QName.createQName(NamespaceService.DEFAULT_URI, variable);
    }

    private WorkflowInstance instance(String workflow) {
        return host().as("anna", () -> service().getWorkflowById(workflow));
    }

    private List<WorkflowTask> pathTasks(String workflow) {
        return host().as("anna", () -> service()
                .getTasksForWorkflowPath(
                        service().getWorkflowPaths(workflow).get(0).getId()));
    }

    private void endStartTask(String workflow) {
        host().as("anna", () -> service()
                .endTask(service().getStartTask(workflow).getId(), null));
    }

    private void endAs(String user, String workflow, String transition) {
        WorkflowTask task = host().openTasks(workflow).stream()
                .filter(open -> user.equals(open.getProperties().get(ContentModel.PROP_OWNER)))
                .findFirst()
                .orElseThrow();
        host().as(user, () -> service().endTask(task.getId(), transition));
    }

    private List<String> assigned(String user) {
        return host().as(user, () -> service().getAssignedTasks(user, WorkflowTaskState.IN_PROGRESS)).stream()
                .map(WorkflowTask::getId)
                .toList();
    }

    private NodeRef folder(String name) {
        return host().as("anna", () -> host().nodes()
                .getChildByName(host().companyHome(), ContentModel.ASSOC_CONTAINS, name));
    }

    private NodeRef newPackage(NodeRef document) {
        NodeRef container = service().createPackage(null);
        host().nodes()
                .addChild(
                        container,
                        document,
                        WorkflowModel.ASSOC_PACKAGE_CONTAINS,
                        QName.createQName("http://www.eiso.org/test", "document"));
        return container;
    }
}

package org.eiso.host.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.workflow.WorkflowDefinition;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowInstanceQuery;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskDefinition;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;

/** How workflows, tasks and definitions are found. */
interface WorkflowQueryContract {
    WorkflowHost host();

    @Test
    default void tasksAreFoundByWorkflowActorTypeAndProperties() {
        // given
        String workflow = host().startReview();
        host().startReview();
        WorkflowTask review = host().openTask(workflow);
        host().as("binh", () -> host().workflows()
                .updateTask(review.getId(), Map.of(WorkflowModel.PROP_COMMENT, workflow), null, null));

        // then
        assertThat(find(query -> query.setProcessId(workflow))).containsExactly(review.getId());
        assertThat(find(query -> query.setTaskId(review.getId()))).containsExactly(review.getId());
        assertThat(find(query -> query.setActorId("binh"))).contains(review.getId());
        assertThat(find(query -> query.setActorId("chi"))).doesNotContain(review.getId());
        assertThat(find(query -> query.setTaskCustomProps(Map.of(WorkflowModel.PROP_COMMENT, workflow))))
                .containsExactly(review.getId());
        assertThat(find(query -> query.setProcessCustomProps(
                        Map.of(QName.createQName(NamespaceService.DEFAULT_URI, "workflowinstanceid"), workflow))))
                .containsExactly(review.getId());
        assertThat(find(query -> {
                    query.setProcessId(workflow);
                    query.setTaskName(review.getDefinition().getMetadata().getName());
                }))
                .containsExactly(review.getId());
        assertThat(find(query -> {
                    query.setProcessId(workflow);
                    query.setTaskName(WorkflowModel.TYPE_WORKFLOW_TASK);
                }))
                .isEmpty();
        assertThat(find(query -> query.setWorkflowDefinitionName("activiti$testReview")))
                .contains(review.getId());
        assertThat(find(query -> query.setWorkflowDefinitionName("activiti$testPooled")))
                .doesNotContain(review.getId());
    }

    @Test
    default void tasksAreFoundByStateTheStartTaskAmongTheCompleted() {
        // given
        String workflow = host().startReview();
        WorkflowTask review = host().openTask(workflow);
        host().as("binh", () -> host().workflows().endTask(review.getId(), "Approve"));
        WorkflowTask approved = host().openTask(workflow);
        String start = "activiti$start" + workflow.substring("activiti$".length());

        // then
        assertThat(find(query -> {
                    query.setProcessId(workflow);
                    query.setTaskState(WorkflowTaskState.COMPLETED);
                }))
                .containsExactly(review.getId(), start);
        assertThat(find(query -> {
                    query.setProcessId(workflow);
                    query.setTaskState(null);
                }))
                .containsExactly(approved.getId(), review.getId(), start);
        WorkflowTaskQuery any = new WorkflowTaskQuery();
        any.setProcessId(workflow);
        any.setTaskState(null);
        assertThat(host().as("anna", () -> host().workflows().countTasks(any))).isEqualTo(2);
    }

    @Test
    default void tasksComeInTheOrderAskedForAndNoMoreThanTheLimit() {
        host().start("anna", "testBranches", Map.of());
        host().start("anna", "testBranches", Map.of());

        List<WorkflowTask> tasks = host().as("anna", () -> {
            WorkflowTaskQuery query = new WorkflowTaskQuery();
            query.setWorkflowDefinitionName("activiti$testBranches");
            query.setOrderBy(new WorkflowTaskQuery.OrderBy[] {
                WorkflowTaskQuery.OrderBy.TaskName_Desc, WorkflowTaskQuery.OrderBy.TaskCreated_Asc
            });
            query.setLimit(3);
            return host().workflows().queryTasks(query);
        });

        assertThat(tasks).hasSize(3);
        assertThat(tasks.get(0).getPath().getNode().getName()).isEqualTo("right");
        assertThat(tasks.get(1).getPath().getNode().getName()).isEqualTo("right");
    }

    @Test
    default void workflowsAreFoundByDefinitionStateAndInitiator() {
        // given
        String running = host().start("chi", "testReview", Map.of(WorkflowModel.ASSOC_ASSIGNEE, host().person("binh")));
        String ended = host().start("chi", "testPooled", Map.of());
        host().as("chi", () -> host().workflows().endTask(host().openTask(ended).getId(), null));
        WorkflowInstanceQuery startedByChi = new WorkflowInstanceQuery();
        startedByChi.setCustomProps(
                Map.of(QName.createQName(NamespaceService.DEFAULT_URI, "initiator"), host().person("chi")));

        // then
        assertThat(workflows(startedByChi)).containsExactlyInAnyOrder(running, ended);
        startedByChi.setActive(true);
        assertThat(workflows(startedByChi)).containsExactly(running);
        startedByChi.setActive(false);
        assertThat(workflows(startedByChi)).containsExactly(ended);
        startedByChi.setActive(null);
        startedByChi.setExcludedDefinitions(List.of("activiti$testPool*"));
        assertThat(workflows(startedByChi)).containsExactly(running);
        startedByChi.setExcludedDefinitions(null);
        startedByChi.setWorkflowDefinitionId(host().as("chi", () -> host().workflows()
                .getDefinitionByName("activiti$testPooled")
                .getId()));
        assertThat(workflows(startedByChi)).containsExactly(ended);
        assertThat(host().as("chi", () -> host().workflows().countWorkflows(startedByChi)))
                .isEqualTo(1);
        assertThat(host().as("chi", () -> host().workflows().getActiveWorkflows()))
                .extracting(WorkflowInstance::getId)
                .contains(running)
                .doesNotContain(ended);
    }

    @Test
    default void aProcessListsItsTasks() {
        List<WorkflowTaskDefinition> tasks = host().as("anna", () -> {
            WorkflowService workflows = host().workflows();
            return workflows.getTaskDefinitions(
                    workflows.getDefinitionByName("activiti$testReview").getId());
        });

        assertThat(tasks)
                .extracting(WorkflowTaskDefinition::getId)
                .containsExactlyInAnyOrder(
                        "wf:submitReviewTask", "wf:activitiReviewTask", "wf:approvedTask", "wf:rejectedTask");
    }

    @Test
    default void anotherDeploymentIsAnotherVersionAndRunningWorkflowsKeepTheirs() {
        // given
        WorkflowDefinition first = deploy("versioned", "First");
        String workflow = host().start("anna", "versioned", Map.of());

        // when
        WorkflowDefinition second = deploy("versioned", "Second");

        // then
        assertThat(first.getVersion()).isEqualTo("1");
        assertThat(second.getVersion()).isEqualTo("2");
        WorkflowService workflows = host().workflows();
        assertThat(host().as("anna", () -> workflows.getAllDefinitionsByName("activiti$versioned")))
                .extracting(WorkflowDefinition::getTitle)
                .containsExactly("First", "Second");
        assertThat(host().as("anna", () -> workflows.getDefinitionByName("activiti$versioned"))
                        .getId())
                .isEqualTo(second.getId());
        assertThat(host().as("anna", () -> workflows.getWorkflowById(workflow))
                        .getDefinition()
                        .getTitle())
                .isEqualTo("First");

        // when
        host().as("anna", () -> {
            workflows.undeployDefinition(second.getId());
            return null;
        });

        // then
        assertThat(host().as("anna", () -> workflows.getDefinitionByName("activiti$versioned"))
                        .getId())
                .isEqualTo(first.getId());
    }

    @Test
    default void whatIsNoProcessIsNotDeployed() {
        assertThatThrownBy(() -> host().as("anna", () -> host().workflows()
                        .deployDefinition("activiti", stream("<definitions/>"), "text/xml")))
                .isInstanceOf(WorkflowException.class);
        assertThatThrownBy(() -> host().as("anna", () -> host().workflows()
                        .deployDefinition("jbpm", stream(bpmn("a", "A")), "text/xml")))
                .isInstanceOf(WorkflowException.class);
    }

    @Test
    default void idsThatAreNoneAreRefusedAndUnknownOnesAreNotFound() {
        WorkflowService workflows = host().workflows();

        assertThatThrownBy(() -> host().as("anna", () -> workflows.getTaskById("4711")))
                .isInstanceOf(WorkflowException.class);
        assertThat(host().as("anna", () -> workflows.getTaskById("activiti$4711")))
                .isNull();
        assertThat(host().as("anna", () -> workflows.getTaskById("activiti$start4711")))
                .isNull();
        assertThat(host().as("anna", () -> workflows.getWorkflowById("activiti$4711")))
                .isNull();
        assertThatThrownBy(() -> host().as("anna", () -> workflows.endTask("activiti$4711", null)))
                .isInstanceOf(WorkflowException.class);
    }

    private WorkflowDefinition deploy(String key, String title) {
        return host().as("anna", () -> host().workflows()
                        .deployDefinition("activiti", stream(bpmn(key, title)), "text/xml"))
                .getDefinition();
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String bpmn(String key, String title) {
        return "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' targetNamespace='test'>"
                + "<process id='" + key + "' name='" + title + "' isExecutable='true'><startEvent id='start'/>"
                + "<sequenceFlow id='a' sourceRef='start' targetRef='work'/><userTask id='work'/>"
                + "<sequenceFlow id='b' sourceRef='work' targetRef='end'/><endEvent id='end'/></process></definitions>";
    }

    private List<String> find(java.util.function.Consumer<WorkflowTaskQuery> conditions) {
        WorkflowTaskQuery query = new WorkflowTaskQuery();
        conditions.accept(query);
        return host().as("anna", () -> host().workflows().queryTasks(query)).stream()
                .map(WorkflowTask::getId)
                .toList();
    }

    private List<String> workflows(WorkflowInstanceQuery query) {
        return host().as("anna", () -> host().workflows().getWorkflows(query)).stream()
                .map(WorkflowInstance::getId)
                .toList();
    }
}

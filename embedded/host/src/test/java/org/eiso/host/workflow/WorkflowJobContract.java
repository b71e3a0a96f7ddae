package org.eiso.host.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTimer;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;

/** What goes on without anybody asking: timers and steps in the background. */
interface WorkflowJobContract {
    QName RAN_AS = QName.createQName(NamespaceService.DEFAULT_URI, "ranAs");

    WorkflowHost host();

    @Test
    default void aTimerWaitsForItsTimeAndThenActsForTheInitiator() throws InterruptedException {
        // given
        String workflow = host().start("anna", "testTimer", Map.of());
        List<WorkflowTimer> timers = host().as("anna", () -> host().workflows().getTimers(workflow));
        assertThat(timers).hasSize(1);
        assertThat(timers.get(0).getDueDate().toInstant())
                .isBetween(
                        host().clock().instant().plus(Duration.ofHours(7)),
                        host().clock().instant().plus(Duration.ofHours(8)));
        assertThat(timers.get(0).getTask().getPath().getNode().getName()).isEqualTo("work");

        // when
        host().clock().advance(Duration.ofHours(9));

        // then
        WorkflowTask chase = eventually(workflow, "chase");
        assertThat(variables(chase)).containsEntry(RAN_AS, "anna");
        assertThat(host().as("anna", () -> host().workflows().getTimers(workflow)))
                .isEmpty();
    }

    @Test
    default void aStepInTheBackgroundRunsAsTheInitiator() throws InterruptedException {
        String workflow = host().start("binh", "testBackground", Map.of());

        assertThat(variables(eventually(workflow, "look"))).containsEntry(RAN_AS, "binh");
    }

    private Map<QName, Serializable> variables(WorkflowTask task) {
        return host().as("anna", () -> host().workflows()
                .getPathProperties(task.getPath().getId()));
    }

    private WorkflowTask eventually(String workflow, String step) throws InterruptedException {
        Instant deadline = Instant.now().plusSeconds(30);
        while (Instant.now().isBefore(deadline)) {
            for (WorkflowTask task : host().openTasks(workflow)) {
                if (step.equals(task.getPath().getNode().getName())) {
                    return task;
                }
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The workflow never came to " + step);
    }
}

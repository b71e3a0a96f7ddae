package org.eiso.host.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.workflow.WorkflowDefinition;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkflowRestartTest {
    @Test
    void workflowsAndTimersGoOnAfterARestart(@TempDir Path data) throws InterruptedException {
        // given
        Map<String, Object> settings = Map.of("dir.root", data.toString());
        String review;
        String timed;
        String task;
        try (WorkflowHost host = new WorkflowHost(settings).populate()) {
            review = host.startReview();
            timed = host.start("anna", "testTimer", Map.of());
            task = host.openTask(review).getId();
            host.as("binh", () -> host.workflows()
                    .updateTask(task, Map.of(WorkflowModel.PROP_COMMENT, "Thiếu phụ lục"), null, null));
        }

        // when
        try (WorkflowHost host = new WorkflowHost(settings)) {
            WorkflowTask kept = host.openTask(review);
            WorkflowTask ended = host.as("binh", () -> host.workflows().endTask(task, "Approve"));
            host.clock().advance(Duration.ofHours(9));

            // then
            assertThat(kept.getId()).isEqualTo(task);
            assertThat(kept.getProperties())
                    .containsEntry(ContentModel.PROP_OWNER, "binh")
                    .containsEntry(WorkflowModel.PROP_COMMENT, "Thiếu phụ lục");
            assertThat(ended.getProperties()).containsEntry(WorkflowModel.PROP_OUTCOME, "Approve");
            assertThat(host.openTask(review).getName()).isEqualTo("wf:approvedTask");
            assertThat(host.as("anna", () -> host.workflows().getAllDefinitionsByName("activiti$testReview")))
                    .as("what is deployed already is not deployed again")
                    .extracting(WorkflowDefinition::getVersion)
                    .containsExactly("1");
            assertThat(stepAfterTheTimer(host, timed)).isEqualTo("chase");
        }
    }

    private static String stepAfterTheTimer(WorkflowHost host, String workflow) throws InterruptedException {
        Instant deadline = Instant.now().plusSeconds(30);
        String step = "work";
        while ("work".equals(step) && Instant.now().isBefore(deadline)) {
            Thread.sleep(100);
            step = host.openTask(workflow).getPath().getNode().getName();
        }
        return step;
    }
}

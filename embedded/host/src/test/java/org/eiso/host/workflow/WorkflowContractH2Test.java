package org.eiso.host.workflow;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class WorkflowContractH2Test implements WorkflowContract, TaskPoolContract, WorkflowQueryContract, WorkflowJobContract {
    private static WorkflowHost host;

    @BeforeAll
    static void start(@TempDir Path data) {
        host = new WorkflowHost(Map.of(
                        "dir.root",
                        data.toString(),
                        "db.url",
                        "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000"))
                .populate();
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Override
    public WorkflowHost host() {
        return host;
    }
}

package org.eiso.host.lock;

import java.util.Map;
import org.eiso.host.KernelHost;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JobLockContractH2Test implements JobLockContract {
    private static final Map<String, Object> DATABASE =
            Map.of("db.url", "jdbc:h2:mem:job-locks;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");

    private final KernelHost host = open();
    private final KernelHost otherHost = open();

    private static KernelHost open() {
        return new KernelHost(DATABASE, "classpath:org/eiso/host/context/job-lock-context.xml");
    }

    @Override
    public KernelHost host() {
        return host;
    }

    @Override
    public KernelHost otherHost() {
        return otherHost;
    }

    @AfterAll
    void close() {
        otherHost.close();
        host.close();
    }
}

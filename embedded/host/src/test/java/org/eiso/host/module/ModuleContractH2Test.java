package org.eiso.host.module;

import org.eiso.host.KernelHost;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModuleContractH2Test implements ModuleContract {
    private final KernelHost host = KernelHost.onH2("classpath:org/eiso/host/context/job-lock-context.xml");

    @Override
    public KernelHost host() {
        return host;
    }

    @AfterAll
    void close() {
        host.close();
    }
}

package org.eiso.host.node;

import org.eiso.host.KernelHost;
import org.junit.jupiter.api.AfterAll;

class NodeServiceContractH2Test implements NodeServiceContract {
    private final KernelHost host = KernelHost.onH2();

    @Override
    public KernelHost host() {
        return host;
    }

    @AfterAll
    void stop() {
        host.close();
    }
}

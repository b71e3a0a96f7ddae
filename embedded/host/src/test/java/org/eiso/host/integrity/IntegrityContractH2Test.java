package org.eiso.host.integrity;

import org.eiso.host.KernelHost;
import org.junit.jupiter.api.AfterAll;

class IntegrityContractH2Test implements IntegrityContract {
    private final KernelHost host = KernelHost.onH2("classpath:org/eiso/host/integrity/rules-context.xml");

    @Override
    public KernelHost host() {
        return host;
    }

    @AfterAll
    void stop() {
        host.close();
    }
}

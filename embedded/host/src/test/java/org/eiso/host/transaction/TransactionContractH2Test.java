package org.eiso.host.transaction;

import org.eiso.host.KernelHost;
import org.junit.jupiter.api.AfterAll;

class TransactionContractH2Test implements TransactionContract {
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

package org.eiso.host.site;

import org.eiso.host.security.SecurityHost;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class SiteContractH2Test implements SiteContract {
    private static SecurityHost host;

    @BeforeAll
    static void start() {
        host = new SecurityHost();
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Override
    public SecurityHost host() {
        return host;
    }
}

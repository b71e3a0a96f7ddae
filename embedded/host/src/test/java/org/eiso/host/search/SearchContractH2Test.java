package org.eiso.host.search;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class SearchContractH2Test implements SearchContract {
    private static SearchHost host;

    @BeforeAll
    static void start(@TempDir Path data) {
        host = new SearchHost(data);
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Override
    public SearchHost host() {
        return host;
    }
}

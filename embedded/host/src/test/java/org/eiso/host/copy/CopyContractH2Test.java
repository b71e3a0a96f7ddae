package org.eiso.host.copy;

import java.nio.file.Path;
import org.eiso.host.content.RepositoryFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CopyContractH2Test implements CopyContract {
    private RepositoryFixture repository;

    @BeforeAll
    void open(@TempDir Path folder) {
        repository = RepositoryFixture.onH2(folder);
    }

    @Override
    public RepositoryFixture repository() {
        return repository;
    }

    @AfterAll
    void close() {
        repository.close();
    }
}

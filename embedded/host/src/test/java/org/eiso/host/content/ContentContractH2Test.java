package org.eiso.host.content;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContentContractH2Test implements ContentContract, FileFolderContract {
    private Path data;
    private RepositoryFixture repository;

    @BeforeAll
    void open(@TempDir Path folder) {
        data = folder;
        repository = RepositoryFixture.onH2(folder);
    }

    @Override
    public RepositoryFixture repository() {
        return repository;
    }

    @Override
    public Path data() {
        return data;
    }

    @AfterAll
    void close() {
        repository.close();
    }
}

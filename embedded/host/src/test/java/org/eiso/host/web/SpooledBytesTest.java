package org.eiso.host.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpooledBytesTest {

    @TempDir
    Path directory = Path.of(".");

    @Test
    void bytesAreReadAgainAndAgainFromMemoryAndFromDisk() throws IOException {
        for (int size : new int[] {0, 1, 64, 65, 5000}) {
            byte[] bytes = new byte[size];
            new Random(size).nextBytes(bytes);

            SpooledBytes spooled = SpooledBytes.of(new ByteArrayInputStream(bytes), limits(100_000));

            assertThat(spooled.open().readAllBytes()).isEqualTo(bytes);
            assertThat(spooled.open().readAllBytes()).isEqualTo(bytes);
            ByteArrayOutputStream copy = new ByteArrayOutputStream();
            spooled.transferTo(copy);
            assertThat(copy.toByteArray()).isEqualTo(bytes);
            assertThat(files()).hasSize(size > 64 ? 1 : 0);
            spooled.discard();
            assertThat(files()).isEmpty();
        }
    }

    @Test
    void aBodyAboveTheLimitIsRefusedAndLeavesNothingBehind() {
        assertThatThrownBy(() -> SpooledBytes.of(new ByteArrayInputStream(new byte[1001]), limits(1000)))
                .isInstanceOf(BodyTooLargeException.class);
        assertThat(files()).isEmpty();
    }

    private WebLimits limits(long maxBytes) {
        return new WebLimits(directory, maxBytes, 64);
    }

    private List<Path> files() {
        try (var listed = Files.list(directory)) {
            return listed.toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

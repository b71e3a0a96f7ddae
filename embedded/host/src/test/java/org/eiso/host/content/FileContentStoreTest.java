package org.eiso.host.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileContentStoreTest {
    private Path folder;
    private FileContentStore store;

    @BeforeEach
    void open(@TempDir Path temporary) {
        folder = temporary;
        Clock clock = Clock.fixed(Instant.parse("2026-03-09T07:05:00Z"), ZoneOffset.UTC);
        store = new FileContentStore(folder.resolve("content"), clock);
    }

    @Test
    void aContentUrlNamesItsMinuteInUtc() {
        FileContentWriter writer = store.writer();

        writer.putContent("a");

        assertThat(writer.getContentUrl()).matches("store://2026/3/9/7/5/[0-9a-f-]{36}\\.bin");
        assertThat(folder.resolve("content").resolve(writer.getContentUrl().substring("store://".length())))
                .hasContent("a");
    }

    @Test
    void whatWasWrittenIsRead() {
        FileContentWriter writer = store.writer();
        writer.setEncoding("UTF-8");

        writer.putContent("Quy trình kiểm soát");

        ContentReader reader = writer.getReader();
        assertThat(reader.getContentString()).isEqualTo("Quy trình kiểm soát");
        assertThat(reader.getSize()).isEqualTo("Quy trình kiểm soát".getBytes(StandardCharsets.UTF_8).length);
        assertThat(reader.isClosed()).isTrue();
        assertThat(writer.getReader().getContentString(9)).isEqualTo("Quy trình");
    }

    @Test
    void contentIsWrittenOnce() {
        FileContentWriter writer = store.writer();
        writer.putContent("first");

        assertThatThrownBy(() -> writer.putContent("second")).isInstanceOf(ContentIOException.class);

        assertThat(store.reader(writer.getContentUrl()).getContentString()).isEqualTo("first");
    }

    @Test
    void listenersAreToldWhenTheStreamClosesAndOnlyThen() throws Exception {
        FileContentWriter writer = store.writer();
        List<Long> sizes = new ArrayList<>();
        writer.addListener(() -> sizes.add(writer.getSize()));

        try (OutputStream stream = writer.getContentOutputStream()) {
            stream.write(new byte[] {1, 2, 3});
            assertThat(sizes).isEmpty();
        }

        assertThat(sizes).containsExactly(3L);
        assertThat(writer.isClosed()).isTrue();
    }

    @Test
    void missingContentIsSaidToBeMissingAndCannotBeRead() {
        FileContentWriter writer = store.writer();
        writer.putContent("gone");
        store.delete(writer.getContentUrl());

        ContentReader reader = store.reader(writer.getContentUrl());

        assertThat(reader.exists()).isFalse();
        assertThat(reader.getSize()).isZero();
        assertThatThrownBy(reader::getContentInputStream).isInstanceOf(ContentIOException.class);
    }

    @Test
    void aUrlThatLeadsOutOfTheStoreIsRefused() throws Exception {
        Files.writeString(folder.resolve("secret.bin"), "secret");

        assertThatThrownBy(() -> store.reader("store://../secret.bin")).isInstanceOf(ContentIOException.class);
        assertThatThrownBy(() -> store.reader("file:///etc/passwd")).isInstanceOf(ContentIOException.class);
    }

    @Test
    void contentOfManyMegabytesIsStreamedWithoutBeingHeld() throws Exception {
        long size = 256L << 20;
        FileContentWriter writer = store.writer();
        long before = usedMemory();

        writer.putContent(zeros(size));
        writer.getReader().getContent(OutputStream.nullOutputStream());

        assertThat(writer.getSize()).isEqualTo(size);
        assertThat(usedMemory() - before).isLessThan(64L << 20);
    }

    @Test
    void aReaderGivesItsContentOnceAndAnotherReaderAgain() {
        FileContentWriter writer = store.writer();
        writer.putContent("x");
        ContentReader reader = writer.getReader();
        reader.getContent(new ByteArrayOutputStream());

        assertThatThrownBy(reader::getContentInputStream).isInstanceOf(ContentIOException.class);
        assertThat(reader.getReader().getContentString()).isEqualTo("x");
    }

    private static long usedMemory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static InputStream zeros(long size) {
        return new InputStream() {
            private long left = size;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                if (left <= 0) {
                    return -1;
                }
                int given = (int) Math.min(left, length);
                left -= given;
                return given;
            }
        };
    }
}

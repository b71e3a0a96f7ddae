package org.eiso.host.web;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that are written once and read any number of times: in memory up to a threshold, beyond it in a temporary file
 * that {@link #discard()} removes.
 */
public final class SpooledBytes extends OutputStream {

    private final Path directory;
    private final int memoryBytes;
    private final long maxBytes;
    private ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private @Nullable Path file;
    private @Nullable OutputStream fileStream;
    private long size;

    /**
     * @param directory where the file goes
     * @param memoryBytes the size up to which no file is needed
     * @param maxBytes the size that may not be passed
     */
    public SpooledBytes(Path directory, int memoryBytes, long maxBytes) {
        this.directory = directory;
        this.memoryBytes = memoryBytes;
        this.maxBytes = maxBytes;
    }

    /**
     * Reads a stream to its end.
     *
     * @throws BodyTooLargeException if it is longer than the limit; nothing is left on disk then
     */
    public static SpooledBytes of(InputStream in, WebLimits limits) throws IOException {
        SpooledBytes bytes = new SpooledBytes(limits.temporary(), limits.memoryBytes(), limits.maxBytes());
        try {
            in.transferTo(bytes);
            bytes.close();
            return bytes;
        } catch (IOException | RuntimeException e) {
            bytes.discard();
            throw e;
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        size += length;
        if (size > maxBytes) {
            throw new BodyTooLargeException(maxBytes);
        }
        if (fileStream == null && size > memoryBytes) {
            spill();
        }
        OutputStream target = fileStream == null ? memory : fileStream;
        target.write(bytes, offset, length);
    }

    private void spill() throws IOException {
        Files.createDirectories(directory);
        Path created = Files.createTempFile(directory, "body", ".tmp");
        OutputStream stream = new BufferedOutputStream(Files.newOutputStream(created));
        memory.writeTo(stream);
        memory = new ByteArrayOutputStream(0);
        file = created;
        fileStream = stream;
    }

    /** The number of bytes written. */
    public long size() {
        return size;
    }

    /** A new stream over what was written so far. */
    public InputStream open() throws IOException {
        flush();
        return file == null ? new ByteArrayInputStream(memory.toByteArray()) : Files.newInputStream(file);
    }

    /** Writes everything to a stream. */
    public void transferTo(OutputStream out) throws IOException {
        flush();
        if (file == null) {
            memory.writeTo(out);
        } else {
            Files.copy(file, out);
        }
    }

    @Override
    public void flush() throws IOException {
        if (fileStream != null) {
            fileStream.flush();
        }
    }

    @Override
    public void close() throws IOException {
        if (fileStream != null) {
            fileStream.close();
        }
    }

    /** Forgets the bytes and removes the file; what is written afterwards starts anew. */
    public void discard() throws IOException {
        close();
        if (file != null) {
            Files.deleteIfExists(file);
        }
        file = null;
        fileStream = null;
        memory = new ByteArrayOutputStream();
        size = 0;
    }
}

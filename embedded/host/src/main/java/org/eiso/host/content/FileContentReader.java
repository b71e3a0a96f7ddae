package org.eiso.host.content;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentReader;
import org.jspecify.annotations.Nullable;

/** Reads one content file, once; {@link #getReader()} gives another reader of the same content. */
public final class FileContentReader extends ContentAccess implements ContentReader {
    private enum State {
        NEW,
        OPEN,
        CLOSED
    }

    private final FileContentStore store;
    private final Path file;
    private State state = State.NEW;

    FileContentReader(FileContentStore store, String contentUrl, Path file) {
        super(contentUrl);
        this.store = store;
        this.file = file;
    }

    @Override
    public ContentReader getReader() {
        FileContentReader reader = new FileContentReader(store, getContentUrl(), file);
        reader.setMimetype(getMimetype());
        reader.setEncoding(getEncoding());
        reader.setLocale(getLocale());
        return reader;
    }

    @Override
    public boolean exists() {
        return Files.isRegularFile(file);
    }

    @Override
    public long getSize() {
        return exists() ? file.toFile().length() : 0;
    }

    @Override
    public long getLastModified() {
        return exists() ? file.toFile().lastModified() : 0;
    }

    @Override
    public boolean isChannelOpen() {
        return state == State.OPEN;
    }

    @Override
    public boolean isClosed() {
        return state == State.CLOSED;
    }

    @Override
    public ReadableByteChannel getReadableChannel() {
        return Channels.newChannel(getContentInputStream());
    }

    /** Random access to the file; closing it closes this reader too late to be noticed, so listeners are not told. */
    @Override
    public FileChannel getFileChannel() {
        try {
            return FileChannel.open(file, StandardOpenOption.READ);
        } catch (IOException failure) {
            throw unreadable(failure);
        }
    }

    /**
     * @throws ContentIOException when the content is missing, or this reader was used already
     */
    @Override
    public InputStream getContentInputStream() {
        if (state != State.NEW) {
            throw new ContentIOException("A reader gives its content once: " + getContentUrl());
        }
        try {
            InputStream stream = new BufferedInputStream(Files.newInputStream(file));
            state = State.OPEN;
            return new ClosingStream(stream);
        } catch (IOException failure) {
            throw unreadable(failure);
        }
    }

    @Override
    public void getContent(OutputStream target) {
        try (target;
                InputStream source = getContentInputStream()) {
            source.transferTo(target);
        } catch (IOException failure) {
            throw unreadable(failure);
        }
    }

    @Override
    public void getContent(File target) {
        try (InputStream source = getContentInputStream()) {
            Files.copy(source, target.toPath(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw unreadable(failure);
        }
    }

    @Override
    public String getContentString() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        getContent(bytes);
        return bytes.toString(charset());
    }

    /** At most the first characters, as many as asked for. */
    @Override
    public String getContentString(int length) {
        if (length < 0) {
            throw new IllegalArgumentException("A text cannot have " + length + " characters");
        }
        try (Reader reader = new InputStreamReader(getContentInputStream(), charset())) {
            StringBuilder text = new StringBuilder();
            char[] buffer = new char[Math.max(1, Math.min(length, 8192))];
            int read;
            while (text.length() < length
                    && (read = reader.read(buffer, 0, Math.min(buffer.length, length - text.length()))) > 0) {
                text.append(buffer, 0, read);
            }
            return text.toString();
        } catch (IOException failure) {
            throw unreadable(failure);
        }
    }

    private Charset charset() {
        @Nullable String encoding = getEncoding();
        return encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
    }

    private ContentIOException unreadable(IOException failure) {
        return new ContentIOException("The content cannot be read: " + getContentUrl(), failure);
    }

    private final class ClosingStream extends FilterInputStream {
        ClosingStream(InputStream stream) {
            super(stream);
        }

        @Override
        public long transferTo(OutputStream target) throws IOException {
            return in.transferTo(target);
        }

        @Override
        public void close() throws IOException {
            super.close();
            if (state == State.OPEN) {
                state = State.CLOSED;
                tellListeners();
            }
        }
    }
}

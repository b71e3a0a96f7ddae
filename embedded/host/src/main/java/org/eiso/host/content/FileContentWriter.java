package org.eiso.host.content;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.jspecify.annotations.Nullable;

/**
 * Writes one content file, once. When the stream closes, the file is forced to the disk, the guesses that were asked for
 * are made, and then the listeners are told.
 */
public final class FileContentWriter extends ContentAccess implements ContentWriter {
    private enum State {
        NEW,
        OPEN,
        CLOSED
    }

    private final FileContentStore store;
    private final Path file;
    private State state = State.NEW;
    private @Nullable MimetypeService mimetypes;
    private @Nullable EncodingGuess encodings;
    private @Nullable String guessByName;
    private boolean guessMimetypeOnClose;
    private boolean guessEncodingOnClose;

    FileContentWriter(FileContentStore store, String contentUrl, Path file) {
        super(contentUrl);
        this.store = store;
        this.file = file;
    }

    /** Lets this writer guess what it was given. */
    FileContentWriter guessing(MimetypeService mimetypes, EncodingGuess encodings) {
        this.mimetypes = mimetypes;
        this.encodings = encodings;
        return this;
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
    public long getSize() {
        return state == State.NEW ? 0 : file.toFile().length();
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
    public WritableByteChannel getWritableChannel() {
        return Channels.newChannel(getContentOutputStream());
    }

    @Override
    public FileChannel getFileChannel(boolean truncate) {
        throw new UnsupportedOperationException("ContentWriter.getFileChannel(boolean)");
    }

    /**
     * @throws ContentIOException when this writer was used already, since content is never rewritten
     */
    @Override
    public OutputStream getContentOutputStream() {
        if (state != State.NEW) {
            throw new ContentIOException("Content is written once: " + getContentUrl());
        }
        try {
            OutputStream stream = open();
            state = State.OPEN;
            return new ClosingStream(new BufferedOutputStream(stream, 64 * 1024));
        } catch (IOException failure) {
            throw unwritable(failure);
        }
    }

    @Override
    public void putContent(ContentReader reader) {
        putContent(reader.getContentInputStream());
    }

    /** Takes all that the stream gives, and closes it. */
    @Override
    public void putContent(InputStream source) {
        try (source;
                OutputStream target = getContentOutputStream()) {
            source.transferTo(target);
        } catch (IOException failure) {
            throw unwritable(failure);
        }
    }

    @Override
    public void putContent(File source) {
        try {
            putContent(Files.newInputStream(source.toPath()));
        } catch (IOException failure) {
            throw unwritable(failure);
        }
    }

    @Override
    public void putContent(String content) {
        @Nullable String encoding = getEncoding();
        Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
        try (OutputStream target = getContentOutputStream()) {
            target.write(content.getBytes(charset));
        } catch (IOException failure) {
            throw unwritable(failure);
        }
    }

    /** From the content and this file name; before the content is there, it is guessed when the stream closes. */
    @Override
    public void guessMimetype(@Nullable String fileName) {
        guessByName = fileName;
        if (state == State.CLOSED) {
            setGuessedMimetype();
        } else {
            guessMimetypeOnClose = true;
        }
    }

    @Override
    public void guessEncoding() {
        if (state == State.CLOSED) {
            setGuessedEncoding();
        } else {
            guessEncodingOnClose = true;
        }
    }

    private OutputStream open() throws IOException {
        try {
            return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (NoSuchFileException noFolder) {
            Files.createDirectories(file.getParent());
            return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }
    }

    private void setGuessedMimetype() {
        if (mimetypes != null) {
            setMimetype(mimetypes.guessMimetype(guessByName, getReader()));
        }
    }

    private void setGuessedEncoding() {
        if (encodings != null && mimetypes != null) {
            @Nullable String mimetype = getMimetype();
            boolean text = mimetype != null && mimetypes.isText(mimetype);
            setEncoding(text ? encodings.of(getReader()) : StandardCharsets.UTF_8.name());
        }
    }

    private ContentIOException unwritable(IOException failure) {
        return new ContentIOException("The content cannot be written: " + getContentUrl(), failure);
    }

    private final class ClosingStream extends FilterOutputStream {
        ClosingStream(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            if (state != State.OPEN) {
                return;
            }
            super.close();
            store.force(file);
            state = State.CLOSED;
            if (guessMimetypeOnClose) {
                setGuessedMimetype();
            }
            if (guessEncodingOnClose) {
                setGuessedEncoding();
            }
            tellListeners();
        }
    }
}

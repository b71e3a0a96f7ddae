package org.alfresco.service.cmr.repository;

import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;

public interface ContentWriter extends ContentAccessor {
    ContentReader getReader() throws ContentIOException;

    boolean isClosed();

    WritableByteChannel getWritableChannel() throws ContentIOException;

    FileChannel getFileChannel(boolean flag) throws ContentIOException;

    OutputStream getContentOutputStream() throws ContentIOException;

    void putContent(ContentReader contentReader) throws ContentIOException;

    void putContent(InputStream stream) throws ContentIOException;

    void putContent(File file) throws ContentIOException;

    void putContent(String value) throws ContentIOException;

    void guessMimetype(String value);

    void guessEncoding();
}

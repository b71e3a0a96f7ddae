package org.springframework.extensions.surf.util;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** The body of a request or response, with its media type and encoding. */
public interface Content {

    /** The whole content as text. */
    String getContent() throws IOException;

    String getMimetype();

    String getEncoding();

    /** The size in bytes, or -1 when it is not known. */
    long getSize();

    InputStream getInputStream();

    Reader getReader() throws IOException;
}

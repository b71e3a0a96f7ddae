package org.springframework.extensions.webscripts;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/** The response of a web script. */
public interface WebScriptResponse {

    String HTML_FORMAT = "html";
    String ATOM_FORMAT = "atom";
    String RSS_FORMAT = "rss";
    String XML_FORMAT = "xml";
    String JSON_FORMAT = "json";
    String OPENSEARCH_DESCRIPTION_FORMAT = "opensearchdescription";
    String HEADER_LOCATION = "Location";

    void setStatus(int status);

    void setHeader(String name, String value);

    void addHeader(String name, String value);

    void setContentType(String contentType);

    /** Sets the character encoding, for example {@code UTF-8}. */
    void setContentEncoding(String contentEncoding);

    void setCache(Cache cache);

    Writer getWriter() throws IOException;

    OutputStream getOutputStream() throws IOException;

    /** Drops status, headers and what was written, unless part of it has been sent already. */
    void reset();

    /** As {@link #reset()}, but headers whose name the regular expression finds stay. */
    void reset(String preserveHeadersPattern);

    String encodeScriptUrl(String url);

    String encodeResourceUrl(String url);

    String getEncodeScriptUrlFunction(String name);

    String getEncodeResourceUrlFunction(String name);

    Runtime getRuntime();
}

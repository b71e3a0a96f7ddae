package org.eiso.host.web.webscript;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eiso.host.web.SpooledBytes;
import org.eiso.host.web.WebLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.extensions.webscripts.Cache;
import org.springframework.extensions.webscripts.Runtime;
import org.springframework.extensions.webscripts.WebScriptResponse;
import org.springframework.extensions.webscripts.WrappingWebScriptResponse;

/** A response whose body is held back until {@link #send()}, so that nobody reads what is then rolled back. */
final class BufferedResponse implements WrappingWebScriptResponse, AutoCloseable {

    private static final String CHARSET = "charset=";

    private final WebScriptResponse next;
    private final SpooledBytes body;
    private Charset encoding = StandardCharsets.UTF_8;
    private @Nullable Writer writer;

    BufferedResponse(WebScriptResponse next, int memoryBytes, WebLimits limits) {
        this.next = next;
        this.body = new SpooledBytes(limits.temporary(), memoryBytes, Long.MAX_VALUE);
    }

    /** Sends the body. */
    void send() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        if (body.size() > 0) {
            OutputStream out = next.getOutputStream();
            body.transferTo(out);
            out.flush();
        }
    }

    @Override
    public void close() throws IOException {
        body.discard();
    }

    @Override
    public void setContentType(String contentType) {
        String lower = contentType.toLowerCase(Locale.ROOT);
        int charset = lower.indexOf(CHARSET);
        if (charset >= 0) {
            encoding = Charset.forName(contentType
                    .substring(charset + CHARSET.length())
                    .split(";", 2)[0]
                    .replace("\"", "")
                    .trim());
        }
        next.setContentType(contentType);
    }

    @Override
    public void setContentEncoding(String contentEncoding) {
        encoding = Charset.forName(contentEncoding);
        next.setContentEncoding(contentEncoding);
    }

    @Override
    public Writer getWriter() {
        Writer current = writer;
        if (current == null) {
            next.setContentEncoding(encoding.name());
            current = new OutputStreamWriter(body, encoding);
            writer = current;
        }
        return current;
    }

    @Override
    public OutputStream getOutputStream() {
        return body;
    }

    @Override
    public void reset() {
        reset(null);
    }

    @Override
    public void reset(@Nullable String preserveHeadersPattern) {
        try {
            body.discard();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        writer = null;
        encoding = StandardCharsets.UTF_8;
        next.reset(preserveHeadersPattern);
    }

    @Override
    public WebScriptResponse getNext() {
        return next;
    }

    @Override
    public void setStatus(int status) {
        next.setStatus(status);
    }

    @Override
    public void setHeader(String name, String value) {
        next.setHeader(name, value);
    }

    @Override
    public void addHeader(String name, String value) {
        next.addHeader(name, value);
    }

    @Override
    public void setCache(Cache cache) {
        next.setCache(cache);
    }

    @Override
    public String encodeScriptUrl(String url) {
        return next.encodeScriptUrl(url);
    }

    @Override
    public String encodeResourceUrl(String url) {
        return next.encodeResourceUrl(url);
    }

    @Override
    public String getEncodeScriptUrlFunction(String name) {
        return next.getEncodeScriptUrlFunction(name);
    }

    @Override
    public String getEncodeResourceUrlFunction(String name) {
        return next.getEncodeResourceUrlFunction(name);
    }

    @Override
    public Runtime getRuntime() {
        return next.getRuntime();
    }
}

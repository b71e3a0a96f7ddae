package org.eiso.host.web.webscript;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.eiso.host.web.SpooledBytes;
import org.eiso.host.web.WebLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.extensions.surf.util.Content;
import org.springframework.extensions.surf.util.InputStreamContent;
import org.springframework.extensions.webscripts.Description.FormatStyle;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.Runtime;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WrappingWebScriptRequest;

/** A request whose body each attempt of a retried transaction reads from its beginning. */
final class ReplayableRequest implements WrappingWebScriptRequest, AutoCloseable {

    private final ServletWebScriptRequest next;
    private final WebLimits limits;
    private @Nullable SpooledBytes body;
    private @Nullable Content content;

    ReplayableRequest(ServletWebScriptRequest next, WebLimits limits) {
        this.next = next;
        this.limits = limits;
    }

    /** Lets the body be read from its beginning again. */
    void rewind() {
        content = null;
    }

    @Override
    public Content getContent() {
        Content current = content;
        if (current == null) {
            try {
                Content original = next.getContent();
                SpooledBytes spooled = body;
                if (spooled == null) {
                    spooled = SpooledBytes.of(original.getInputStream(), limits);
                    body = spooled;
                }
                current = new InputStreamContent(spooled.open(), original.getMimetype(), original.getEncoding());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            content = current;
        }
        return current;
    }

    @Override
    public @Nullable Object parseContent() {
        return next.parseContent(this);
    }

    @Override
    public void close() throws IOException {
        if (body != null) {
            body.discard();
        }
    }

    @Override
    public WebScriptRequest getNext() {
        return next;
    }

    @Override
    public Match getServiceMatch() {
        return next.getServiceMatch();
    }

    @Override
    public String getServerPath() {
        return next.getServerPath();
    }

    @Override
    public String getContextPath() {
        return next.getContextPath();
    }

    @Override
    public String getServiceContextPath() {
        return next.getServiceContextPath();
    }

    @Override
    public String getServicePath() {
        return next.getServicePath();
    }

    @Override
    public String getURL() {
        return next.getURL();
    }

    @Override
    public String getPathInfo() {
        return next.getPathInfo();
    }

    @Override
    public @Nullable String getQueryString() {
        return next.getQueryString();
    }

    @Override
    public String[] getParameterNames() {
        return next.getParameterNames();
    }

    @Override
    public @Nullable String getParameter(String name) {
        return next.getParameter(name);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return next.getParameterValues(name);
    }

    @Override
    public String[] getHeaderNames() {
        return next.getHeaderNames();
    }

    @Override
    public @Nullable String getHeader(String name) {
        return next.getHeader(name);
    }

    @Override
    public String @Nullable [] getHeaderValues(String name) {
        return next.getHeaderValues(name);
    }

    @Override
    public String getExtensionPath() {
        return next.getExtensionPath();
    }

    @Override
    public @Nullable String getContentType() {
        return next.getContentType();
    }

    @Override
    public boolean isGuest() {
        return next.isGuest();
    }

    @Override
    public String getFormat() {
        return next.getFormat();
    }

    @Override
    public FormatStyle getFormatStyle() {
        return next.getFormatStyle();
    }

    @Override
    public @Nullable String getAgent() {
        return next.getAgent();
    }

    @Override
    public @Nullable String getJSONCallback() {
        return next.getJSONCallback();
    }

    @Override
    public boolean forceSuccessStatus() {
        return next.forceSuccessStatus();
    }

    @Override
    public Runtime getRuntime() {
        return next.getRuntime();
    }

    @Override
    public String toString() {
        return next.toString();
    }
}

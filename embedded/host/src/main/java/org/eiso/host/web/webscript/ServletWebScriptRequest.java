package org.eiso.host.web.webscript;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.extensions.surf.util.Content;
import org.springframework.extensions.surf.util.InputStreamContent;
import org.springframework.extensions.surf.util.URLDecoder;
import org.springframework.extensions.webscripts.Description;
import org.springframework.extensions.webscripts.Description.FormatStyle;
import org.springframework.extensions.webscripts.FormatReader;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.Runtime;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WrappingWebScriptRequest;
import org.springframework.extensions.webscripts.servlet.FormData;

/** A request that came by HTTP and matched a web script. */
final class ServletWebScriptRequest implements WebScriptRequest {

    private static final String MULTIPART = "multipart/form-data";

    private final Runtime runtime;
    private final HttpServletRequest request;
    private final Match match;
    private @Nullable Content content;
    private @Nullable Object parsed;
    private @Nullable FormData form;

    ServletWebScriptRequest(Runtime runtime, HttpServletRequest request, Match match) {
        this.runtime = runtime;
        this.request = request;
        this.match = match;
        if (MULTIPART.equals(getContentType())
                && match.getWebScript().getDescription().getMultipartProcessing()) {
            form = (FormData) parseContent();
        }
    }

    /** The servlet request below any wrappers. */
    static ServletWebScriptRequest of(WebScriptRequest request) {
        WebScriptRequest real = request;
        while (real instanceof WrappingWebScriptRequest wrapper) {
            real = wrapper.getNext();
        }
        return (ServletWebScriptRequest) real;
    }

    HttpServletRequest servletRequest() {
        return request;
    }

    /** Removes the uploaded files that are still in temporary storage. */
    void cleanup() {
        if (form != null) {
            form.cleanup();
        } else if (parsed instanceof FormData late) {
            late.cleanup();
        }
    }

    @Override
    public Match getServiceMatch() {
        return match;
    }

    @Override
    public String getServerPath() {
        return request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort();
    }

    @Override
    public String getContextPath() {
        return request.getContextPath();
    }

    @Override
    public String getServiceContextPath() {
        return request.getContextPath() + request.getServletPath();
    }

    @Override
    public String getServicePath() {
        return getServiceContextPath() + getPathInfo();
    }

    @Override
    public String getURL() {
        String query = getQueryString();
        return query == null ? getServicePath() : getServicePath() + "?" + query;
    }

    @Override
    public String getPathInfo() {
        return Objects.requireNonNullElse(request.getPathInfo(), "");
    }

    @Override
    public @Nullable String getQueryString() {
        String query = request.getQueryString();
        return query == null ? null : URLDecoder.decode(query);
    }

    @Override
    public String[] getParameterNames() {
        Set<String> names = new LinkedHashSet<>(request.getParameterMap().keySet());
        if (form != null) {
            names.addAll(form.getParameters().keySet());
        }
        return names.toArray(String[]::new);
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = getParameterValues(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        String[] values = form == null ? null : form.getParameters().get(name);
        return values == null ? request.getParameterValues(name) : values;
    }

    @Override
    public String[] getHeaderNames() {
        return Collections.list(request.getHeaderNames()).toArray(String[]::new);
    }

    @Override
    public @Nullable String getHeader(String name) {
        return request.getHeader(name);
    }

    @Override
    public String @Nullable [] getHeaderValues(String name) {
        List<String> values = Collections.list(request.getHeaders(name));
        return values.isEmpty() ? null : values.toArray(String[]::new);
    }

    @Override
    public String getExtensionPath() {
        String path = getPathInfo();
        return path.substring(Math.min(match.getPath().length(), path.length()));
    }

    @Override
    public @Nullable String getContentType() {
        String type = request.getContentType();
        return type != null && type.startsWith(MULTIPART) ? MULTIPART : type;
    }

    @Override
    public Content getContent() {
        Content body = content;
        if (body == null) {
            try {
                body = new InputStreamContent(
                        request.getInputStream(), getContentType(), request.getCharacterEncoding());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            content = body;
        }
        return body;
    }

    @Override
    public @Nullable Object parseContent() {
        return parseContent(this);
    }

    /** Parses the body of this request, or of a wrapper whose body can be read again. */
    @Nullable
    Object parseContent(WebScriptRequest source) {
        String type = getContentType();
        if (type == null) {
            return null;
        }
        if (form != null && source == this || parsed instanceof FormData) {
            return parsed;
        }
        FormatReader<Object> reader = runtime.getContainer().getFormatRegistry().getReader(type);
        parsed = reader.read(source);
        return parsed;
    }

    @Override
    public boolean isGuest() {
        return Boolean.parseBoolean(getParameter("guest"));
    }

    @Override
    public String getFormat() {
        Description description = match.getWebScript().getDescription();
        FormatStyle style = description.getFormatStyle();
        String byExtension = style == FormatStyle.argument ? null : extension();
        String byArgument = style == FormatStyle.extension ? null : getParameter("format");
        if (byExtension != null && byArgument != null) {
            throw new WebScriptException(400, "The format is given as an extension and as an argument");
        }
        String format = byExtension == null ? byArgument : byExtension;
        return Objects.requireNonNullElse(format == null ? description.getDefaultFormat() : format, "");
    }

    private @Nullable String extension() {
        String path = getPathInfo();
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') && dot < path.length() - 1 ? path.substring(dot + 1) : null;
    }

    @Override
    public FormatStyle getFormatStyle() {
        FormatStyle style = match.getWebScript().getDescription().getFormatStyle();
        if (style != FormatStyle.any) {
            return style;
        }
        String argument = getParameter("format");
        return argument == null || argument.isEmpty() ? FormatStyle.extension : FormatStyle.argument;
    }

    @Override
    public @Nullable String getAgent() {
        String agent = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        if (agent.contains("Firefox/")) {
            return "Firefox";
        }
        return agent.contains("MSIE") ? "MSIE" : null;
    }

    @Override
    public @Nullable String getJSONCallback() {
        return getParameter("alf_callback");
    }

    @Override
    public boolean forceSuccessStatus() {
        return Boolean.parseBoolean(request.getHeader("alf-force-success-response"));
    }

    @Override
    public Runtime getRuntime() {
        return runtime;
    }

    @Override
    public String toString() {
        return getURL();
    }
}

package org.eiso.host.web.webscript;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.extensions.webscripts.Cache;
import org.springframework.extensions.webscripts.Runtime;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** A response that goes out by HTTP. */
final class ServletWebScriptResponse implements WebScriptResponse {

    private static final String LONG_AGO = "Thu, 01 Jan 1970 00:00:00 GMT";

    private final Runtime runtime;
    private final HttpServletResponse response;

    ServletWebScriptResponse(Runtime runtime, HttpServletResponse response) {
        this.runtime = runtime;
        this.response = response;
    }

    @Override
    public void setStatus(int status) {
        response.setStatus(status);
    }

    @Override
    public void setHeader(String name, String value) {
        response.setHeader(name, singleLine(value));
    }

    @Override
    public void addHeader(String name, String value) {
        response.addHeader(name, singleLine(value));
    }

    private static @Nullable String singleLine(@Nullable String value) {
        return value == null ? null : value.replaceAll("[\r\n]+[ \t]*", " ").trim();
    }

    @Override
    public void setContentType(String contentType) {
        response.setContentType(contentType);
    }

    @Override
    public void setContentEncoding(String contentEncoding) {
        response.setCharacterEncoding(contentEncoding);
    }

    @Override
    public void setCache(Cache cache) {
        List<String> directives = new ArrayList<>();
        if (cache.getIsPublic()) {
            directives.add("public");
        }
        if (cache.getNeverCache()) {
            directives.add("no-cache");
            response.setHeader("Pragma", "no-cache");
            if (!cache.getIsPublic()) {
                response.setHeader("Expires", LONG_AGO);
            }
        } else {
            if (cache.getMaxAge() != null) {
                directives.add("max-age=" + cache.getMaxAge());
            }
            if (cache.getMustRevalidate()) {
                directives.add("must-revalidate");
            }
        }
        if (!directives.isEmpty()) {
            response.setHeader("Cache-Control", String.join(", ", directives));
        }
        if (cache.getETag() != null) {
            response.setHeader("ETag", '"' + cache.getETag() + '"');
        }
        if (cache.getLastModified() != null) {
            response.setDateHeader("Last-Modified", cache.getLastModified().getTime());
        }
    }

    @Override
    public Writer getWriter() throws IOException {
        return response.getWriter();
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        return response.getOutputStream();
    }

    @Override
    public void reset() {
        if (!response.isCommitted()) {
            response.reset();
        }
    }

    @Override
    public void reset(@Nullable String preserveHeadersPattern) {
        if (preserveHeadersPattern == null || preserveHeadersPattern.isEmpty()) {
            reset();
            return;
        }
        Pattern kept = Pattern.compile(preserveHeadersPattern);
        Map<String, Collection<String>> headers = new LinkedHashMap<>();
        for (String name : response.getHeaderNames()) {
            if (kept.matcher(name).find()) {
                headers.put(name, List.copyOf(response.getHeaders(name)));
            }
        }
        reset();
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    }

    @Override
    public String encodeScriptUrl(String url) {
        return url;
    }

    @Override
    public String encodeResourceUrl(String url) {
        return url;
    }

    @Override
    public String getEncodeScriptUrlFunction(String name) {
        throw new UnsupportedOperationException("WebScriptResponse.getEncodeScriptUrlFunction(String)");
    }

    @Override
    public String getEncodeResourceUrlFunction(String name) {
        throw new UnsupportedOperationException("WebScriptResponse.getEncodeResourceUrlFunction(String)");
    }

    @Override
    public Runtime getRuntime() {
        return runtime;
    }
}

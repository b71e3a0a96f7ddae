package org.eiso.host.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Serves the files below {@code META-INF/resources} of the class path, with validators and without directory indexes.
 */
public final class StaticFilesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String ROOT = "META-INF/resources";
    private static final String UNKNOWN_TYPE = "application/octet-stream";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html;charset=UTF-8"),
            Map.entry("js", "text/javascript;charset=UTF-8"),
            Map.entry("mjs", "text/javascript;charset=UTF-8"),
            Map.entry("css", "text/css;charset=UTF-8"),
            Map.entry("json", "application/json;charset=UTF-8"),
            Map.entry("map", "application/json;charset=UTF-8"),
            Map.entry("txt", "text/plain;charset=UTF-8"),
            Map.entry("md", "text/markdown;charset=UTF-8"),
            Map.entry("xml", "text/xml;charset=UTF-8"),
            Map.entry("yaml", "application/yaml;charset=UTF-8"),
            Map.entry("yml", "application/yaml;charset=UTF-8"),
            Map.entry("csv", "text/csv;charset=UTF-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff", "font/woff"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("ttf", "font/ttf"),
            Map.entry("wasm", "application/wasm"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("pdf", "application/pdf"));

    private final transient ClassLoader classes;

    /** Serves what this class's loader finds. */
    public StaticFilesServlet() {
        this(StaticFilesServlet.class.getClassLoader());
    }

    /** @param classes where the files are found */
    public StaticFilesServlet(ClassLoader classes) {
        this.classes = classes;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
        URLConnection file = find(path);
        if (file == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (InputStream in = file.getInputStream()) {
            long modified = file.getLastModified() / 1000 * 1000;
            long length = file.getContentLengthLong();
            String tag = "W/\"" + length + "-" + modified + "\"";
            response.setHeader("ETag", tag);
            response.setDateHeader("Last-Modified", modified);
            response.setHeader("Cache-Control", "no-cache");
            if (isUnchanged(request, tag, modified)) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
            response.setContentType(typeOf(path));
            response.setContentLengthLong(length);
            in.transferTo(response.getOutputStream());
        }
    }

    private @Nullable URLConnection find(String path) throws IOException {
        if (!path.startsWith("/") || path.endsWith("/") || path.contains("..") || path.indexOf('\\') >= 0) {
            return null;
        }
        URL url = classes.getResource(ROOT + path);
        if (url == null) {
            return null;
        }
        URLConnection connection = url.openConnection();
        if (connection instanceof JarURLConnection jar) {
            return jar.getJarEntry() == null || jar.getJarEntry().isDirectory() ? null : connection;
        }
        return url.getProtocol().equals("file") && new File(url.getPath()).isDirectory() ? null : connection;
    }

    private static boolean isUnchanged(HttpServletRequest request, String tag, long modified) {
        String known = request.getHeader("If-None-Match");
        if (known != null) {
            return known.equals("*") || known.contains(tag);
        }
        long since = request.getDateHeader("If-Modified-Since");
        return since >= modified;
    }

    private static String typeOf(String path) {
        String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(extension, UNKNOWN_TYPE);
    }
}

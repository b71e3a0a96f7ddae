package org.springframework.extensions.webscripts;

import java.util.HashMap;
import java.util.Map;

/** The media types that stand for formats such as {@code json}, and the readers of request bodies. */
public class FormatRegistry {

    private final Map<String, String> mimetypes = new HashMap<>();
    private final Map<String, String> formats = new HashMap<>();
    private final Map<String, Map<String, String>> agentMimetypes = new HashMap<>();
    private final Map<String, Map<String, String>> agentFormats = new HashMap<>();
    private final Map<String, FormatReader<Object>> readers = new HashMap<>();
    private FormatReader<Object> defaultReader;

    public FormatRegistry() {}

    /** Sets the reader for media types that have none of their own. */
    public void setDefaultReader(FormatReader<Object> defaultReader) {
        this.defaultReader = defaultReader;
    }

    public void addReader(FormatReader<Object> reader) {
        readers.put(reader.getSourceMimetype(), reader);
    }

    /** Adds media types by format, for one user agent or (null) for all. */
    public void addFormats(String agent, Map<String, String> formatsToAdd) {
        mapFor(agent, mimetypes, agentMimetypes).putAll(formatsToAdd);
    }

    /** Adds formats by media type, for one user agent or (null) for all. */
    public void addMimetypes(String agent, Map<String, String> mimetypesToAdd) {
        mapFor(agent, formats, agentFormats).putAll(mimetypesToAdd);
    }

    /** The media type of a format, or null. */
    public String getMimeType(String agent, String format) {
        return find(agent, format, mimetypes, agentMimetypes);
    }

    /** The format of a media type, or null. */
    public String getFormat(String agent, String mimetype) {
        return find(agent, mimetype, formats, agentFormats);
    }

    public FormatReader<Object> getReader(String mimetype) {
        FormatReader<Object> reader = readers.get(mimetype);
        if (reader == null) {
            reader = readers.get(mimetype.split(";", 2)[0].trim());
        }
        return reader == null ? defaultReader : reader;
    }

    private static Map<String, String> mapFor(
            String agent, Map<String, String> common, Map<String, Map<String, String>> byAgent) {
        return agent == null ? common : byAgent.computeIfAbsent(agent, ignored -> new HashMap<>());
    }

    private static String find(
            String agent, String key, Map<String, String> common, Map<String, Map<String, String>> byAgent) {
        String found =
                agent == null ? null : byAgent.getOrDefault(agent, Map.of()).get(key);
        return found == null ? common.get(key) : found;
    }
}

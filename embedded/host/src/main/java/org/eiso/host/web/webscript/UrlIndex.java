package org.eiso.host.web.webscript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.extensions.webscripts.Description;
import org.springframework.extensions.webscripts.Description.FormatStyle;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.WebScript;

/**
 * Finds the web script for a method and a path: of all templates that fit, the one with the most characters outside
 * tokens, then the one with the most tokens.
 */
final class UrlIndex {

    private record Entry(String method, UrlTemplate template, boolean withExtension, WebScript script) {}

    private static final Comparator<Entry> MOST_SPECIFIC_FIRST = Comparator.comparingInt(
                    (Entry entry) -> -entry.template().staticLength())
            .thenComparingInt(entry -> -entry.template().tokenCount())
            .thenComparing(entry -> entry.template().shape(), Comparator.reverseOrder())
            .thenComparing(Entry::method, Comparator.reverseOrder());

    private final List<Entry> entries = new ArrayList<>();

    /**
     * Adds all URLs of a web script. The query part of a URL is for readers and does not count; the extension of a URL
     * counts only where the format is given as an argument.
     *
     * @throws WebScriptLoadException if a URL is malformed or taken by another web script
     */
    void add(WebScript script) {
        Description description = script.getDescription();
        for (String url : description.getURIs()) {
            add(script, description, url);
        }
        entries.sort(MOST_SPECIFIC_FIRST);
    }

    private void add(WebScript script, Description description, String url) {
        boolean withExtension = description.getFormatStyle() == FormatStyle.argument;
        String path = url.split("\\?", 2)[0];
        int dot = path.lastIndexOf('.');
        if (!withExtension && dot >= 0) {
            path = path.substring(0, dot);
        }
        Entry entry = new Entry(upper(description.getMethod()), template(path, description), withExtension, script);
        for (Entry other : entries) {
            if (other.method().equals(entry.method())
                    && other.template().shape().equals(entry.template().shape())) {
                if (other.script() != script) {
                    throw new WebScriptLoadException(description.getDescPath() + ": the URL " + entry.method() + " "
                            + url + " is already defined by "
                            + other.script().getDescription().getDescPath());
                }
                return;
            }
        }
        entries.add(entry);
    }

    private static UrlTemplate template(String path, Description description) {
        try {
            return new UrlTemplate(path);
        } catch (IllegalArgumentException e) {
            throw new WebScriptLoadException(description.getDescPath() + ": " + e.getMessage(), e);
        }
    }

    /** The match, which may be of the URL alone; null when no template fits the path. */
    @Nullable
    Match find(String method, String path) {
        String withoutExtension = withoutExtension(path);
        Match urlOnly = null;
        for (Entry entry : entries) {
            Map<String, String> values = entry.template().match(entry.withExtension() ? path : withoutExtension);
            if (values != null) {
                String template = entry.template().toString();
                if (entry.method().equals(upper(method))) {
                    return new Match(template, values, entry.template().staticBeginning(), entry.script());
                }
                urlOnly = new Match(template, values, entry.template().staticBeginning());
            }
        }
        return urlOnly;
    }

    /** The methods that a path answers to, sorted. */
    Set<String> methods(String path) {
        String withoutExtension = withoutExtension(path);
        Set<String> methods = new TreeSet<>();
        for (Entry entry : entries) {
            if (entry.template().match(entry.withExtension() ? path : withoutExtension) != null) {
                methods.add(entry.method());
            }
        }
        return methods;
    }

    int size() {
        return entries.size();
    }

    /** As Alfresco does it: the extension starts at the path's first dot, if that stands in the last segment. */
    private static String withoutExtension(String path) {
        int dot = path.indexOf('.');
        return dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
    }

    private static String upper(String method) {
        return method.toUpperCase(Locale.ROOT);
    }
}

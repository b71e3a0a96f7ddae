package org.springframework.extensions.webscripts;

import java.util.Collections;
import java.util.Map;

/** The outcome of matching a URL: the whole (a script for the method), or the URL alone (no script for the method). */
public final class Match {

    private final Kind kind;
    private final String template;
    private final Map<String, String> templateVars;
    private final String path;
    private final WebScript script;

    /** What was matched. */
    public enum Kind {
        /** The URL, by another method. */
        URI,
        /** URL and method. */
        FULL
    }

    public Match(String templatePath, Map<String, String> templateVars, String matchPath, WebScript script) {
        this(Kind.FULL, templatePath, templateVars, matchPath, script);
    }

    public Match(String templatePath, Map<String, String> templateVars, String matchPath) {
        this(Kind.URI, templatePath, templateVars, matchPath, null);
    }

    private Match(Kind kind, String template, Map<String, String> templateVars, String path, WebScript script) {
        this.kind = kind;
        this.template = template;
        this.templateVars = Collections.unmodifiableMap(templateVars);
        this.path = path;
        this.script = script;
    }

    public Kind getKind() {
        return kind;
    }

    public String getTemplate() {
        return template;
    }

    /** The values of the template's tokens, by name. */
    public Map<String, String> getTemplateVars() {
        return templateVars;
    }

    /** The static beginning of the template. */
    public String getPath() {
        return path;
    }

    public WebScript getWebScript() {
        return script;
    }

    @Override
    public String toString() {
        return template;
    }
}

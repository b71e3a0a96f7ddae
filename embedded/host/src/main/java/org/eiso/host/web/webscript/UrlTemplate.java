package org.eiso.host.web.webscript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A URL template such as {@code /eiso/units/{unit}/documents/{code}}.
 *
 * <p>As in Alfresco, a token takes as little as it can, and slashes too; a token named twice must have one value.
 */
public final class UrlTemplate {

    private static final Pattern TOKEN = Pattern.compile("\\{([a-zA-Z]\\w*)\\}");
    private static final Pattern VALID = Pattern.compile("/|/(?:(?:[\\w\\-;]+|\\{[a-zA-Z]\\w*\\})+/?)+(?:\\.\\w+)?");

    private final String template;
    private final Pattern pattern;
    private final List<String> tokens;
    private final int staticLength;

    /** @throws IllegalArgumentException if the template is malformed */
    public UrlTemplate(String template) {
        if (!VALID.matcher(template).matches()) {
            throw new IllegalArgumentException("Malformed URL template: " + template);
        }
        this.template = template;
        List<String> names = new ArrayList<>();
        StringBuilder regex = new StringBuilder();
        int fixed = 0;
        int end = 0;
        Matcher matcher = TOKEN.matcher(template);
        while (matcher.find()) {
            regex.append(Pattern.quote(template.substring(end, matcher.start())))
                    .append("(.*?)");
            fixed += matcher.start() - end;
            names.add(matcher.group(1));
            end = matcher.end();
        }
        regex.append(Pattern.quote(template.substring(end)));
        this.pattern = Pattern.compile(regex.toString(), Pattern.DOTALL);
        this.tokens = List.copyOf(names);
        this.staticLength = fixed + template.length() - end;
    }

    /** The tokens' values, or null when the path does not fit. */
    public @Nullable Map<String, String> match(String path) {
        Matcher matcher = pattern.matcher(path);
        if (!matcher.matches()) {
            return null;
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            String value = matcher.group(i + 1);
            String earlier = values.put(tokens.get(i), value);
            if (earlier != null && !earlier.equals(value)) {
                return null;
            }
        }
        return values;
    }

    /** The number of characters outside tokens. */
    public int staticLength() {
        return staticLength;
    }

    public int tokenCount() {
        return tokens.size();
    }

    /** What stands before the first token. */
    public String staticBeginning() {
        int token = template.indexOf('{');
        return token < 0 ? template : template.substring(0, token);
    }

    /** The regular expression; equal for templates that differ in the names of tokens only. */
    public String shape() {
        return pattern.pattern();
    }

    @Override
    public String toString() {
        return template;
    }
}

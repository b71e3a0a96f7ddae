package org.eiso.host.search.solr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alfresco.repo.search.impl.querymodel.QueryModelException;
import org.eiso.host.search.query.QueryNames;

/**
 * A query on paths, as XPath writes them: {@code /} a child, {@code //} anything below, {@code *} any name, {@code
 * prefix:*} any name of a namespace, {@code .} the node itself.
 */
final class PathPattern {
    private static final Pattern STEP = Pattern.compile("(//?)(\\{[^}]*\\}[^/]*|[^/]+)");
    private static final String ANY_STEPS = "(/[^/]+)*";
    private static final String ANY_NAME = "[^/]+";

    private final QueryNames names;

    PathPattern(QueryNames names) {
        this.names = names;
    }

    /** The query on the index; the root of a store has the path {@code /}. */
    Map<String, Object> query(String path) {
        String trimmed = path.trim();
        if (trimmed.equals("/") || trimmed.equals("/.")) {
            return Dsl.term(IndexFields.PATH, "/");
        }
        String rooted = trimmed.startsWith("/") ? trimmed : "/" + trimmed;
        List<Step> steps = steps(rooted.endsWith("//") ? rooted + "*" : rooted);
        int wild = 0;
        while (wild < steps.size() && steps.get(wild).isLiteral()) {
            wild++;
        }
        String literal = literal(steps.subList(0, wild));
        if (wild == steps.size()) {
            return Dsl.term(IndexFields.PATH, literal);
        }
        if (wild == steps.size() - 1 && steps.get(wild).isAnyBelow()) {
            return literal.isEmpty() ? belowRoot() : Dsl.term(IndexFields.ANCESTOR_PATH, literal);
        }
        if (wild == steps.size() - 1 && steps.get(wild).isSelfOrBelow() && !literal.isEmpty()) {
            return Dsl.any(List.of(Dsl.term(IndexFields.PATH, literal), Dsl.term(IndexFields.ANCESTOR_PATH, literal)));
        }
        return Dsl.regex(IndexFields.PATH, regex(steps));
    }

    private static Map<String, Object> belowRoot() {
        return Dsl.without(Dsl.exists(IndexFields.PATH), Dsl.term(IndexFields.PATH, "/"));
    }

    private List<Step> steps(String path) {
        List<Step> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(path);
        int position = 0;
        while (position < path.length()) {
            matcher.region(position, path.length());
            if (!matcher.lookingAt()) {
                throw new QueryModelException("The path " + path + " cannot be read at position " + position);
            }
            steps.add(step(matcher.group(1).equals("//"), matcher.group(2)));
            position = matcher.end();
        }
        return steps;
    }

    private Step step(boolean below, String name) {
        if (name.equals("*") || name.equals("node()")) {
            return new Step(below, null, null, ANY_NAME);
        }
        if (name.equals(".")) {
            return new Step(below, null, ".", ".");
        }
        if (name.endsWith(":*")) {
            String namespace = names.pathNamespace(name.substring(0, name.length() - 2));
            return new Step(below, null, null, quoted(namespace) + ANY_NAME);
        }
        if (name.indexOf('*') >= 0 || name.indexOf('?') >= 0) {
            throw new QueryModelException("A path has no wildcards within names: " + name);
        }
        String resolved = names.pathName(names.resolve(name));
        return new Step(below, resolved, null, quoted(resolved));
    }

    private static String literal(List<Step> steps) {
        StringBuilder path = new StringBuilder();
        steps.forEach(step -> path.append('/').append(step.literal()));
        return path.toString();
    }

    private static String regex(List<Step> steps) {
        StringBuilder regex = new StringBuilder();
        for (Step step : steps) {
            if (step.isSelf()) {
                regex.append(step.below() ? ANY_STEPS : "");
            } else {
                regex.append(step.below() ? ANY_STEPS : "").append('/').append(step.regex());
            }
        }
        return regex.toString();
    }

    /** Quotes what means something to the regular expressions of Lucene. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 8);
        for (char c : text.toCharArray()) {
            if (".?+*|{}[]()\"\\#@&<>~^$-".indexOf(c) >= 0) {
                quoted.append('\\');
            }
            quoted.append(c);
        }
        return quoted.toString();
    }

    private record Step(
            boolean below,
            @org.jspecify.annotations.Nullable String literal,
            @org.jspecify.annotations.Nullable String self,
            String regex) {
        boolean isLiteral() {
            return !below && literal != null;
        }

        boolean isSelf() {
            return self != null;
        }

        boolean isAnyBelow() {
            return below && literal == null && self == null && regex.equals(ANY_NAME);
        }

        boolean isSelfOrBelow() {
            return below && isSelf();
        }
    }
}

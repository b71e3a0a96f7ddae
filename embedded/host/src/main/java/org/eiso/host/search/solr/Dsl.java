package org.eiso.host.search.solr;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parts of queries in Solr's JSON language; values travel as values, never as query text. */
final class Dsl {
    private Dsl() {}

    static Map<String, Object> all() {
        return Map.of("lucene", Map.of("query", "*:*"));
    }

    static Map<String, Object> none() {
        return without(all(), all());
    }

    /** A value as it stands in the index. */
    static Map<String, Object> term(String field, String value) {
        return Map.of("term", Map.of("f", field, "query", value));
    }

    /** One of several values; none of them finds nothing. */
    static Map<String, Object> terms(String field, Collection<String> values) {
        if (values.isEmpty()) {
            return none();
        }
        // a separator that no value holds
        return Map.of("terms", Map.of("f", field, "separator", "\u001f", "query", String.join("\u001f", values)));
    }

    /** Words next to each other, as the field is analysed. */
    static Map<String, Object> words(String field, String text) {
        return Map.of("field", Map.of("f", field, "query", text));
    }

    /** A text in the syntax of Lucene, whose literal parts went through {@link #escape}. */
    static Map<String, Object> lucene(String field, String text) {
        return Map.of("lucene", Map.of("df", field, "query", text));
    }

    static Map<String, Object> complexPhrase(String field, String text) {
        return Map.of("complexphrase", Map.of("df", field, "inOrder", "true", "query", text));
    }

    static Map<String, Object> exists(String field) {
        return lucene(field, "[* TO *]");
    }

    static Map<String, Object> regex(String field, String expression) {
        return lucene(field, "/" + expression.replace("/", "\\/") + "/");
    }

    static Map<String, Object> any(List<Map<String, Object>> parts) {
        return parts.size() == 1 ? parts.get(0) : bool(List.of(), parts, List.of());
    }

    static Map<String, Object> every(List<Map<String, Object>> parts) {
        return parts.size() == 1 ? parts.get(0) : bool(parts, List.of(), List.of());
    }

    static Map<String, Object> without(Map<String, Object> wanted, Map<String, Object> unwanted) {
        return bool(List.of(wanted), List.of(), List.of(unwanted));
    }

    static Map<String, Object> bool(
            List<Map<String, Object>> must, List<Map<String, Object>> should, List<Map<String, Object>> mustNot) {
        Map<String, Object> parts = new LinkedHashMap<>();
        boolean onlyExcludes = must.isEmpty() && should.isEmpty();
        parts.put("must", onlyExcludes ? List.of(all()) : must);
        if (!should.isEmpty()) {
            parts.put("should", should);
        }
        if (!mustNot.isEmpty()) {
            parts.put("must_not", mustNot);
        }
        if (must.isEmpty() && !onlyExcludes) {
            parts.remove("must");
        }
        return Map.of("bool", parts);
    }

    static Map<String, Object> boost(Map<String, Object> query, float factor) {
        return Map.of("boost", Map.of("b", Float.toString(factor), "query", query));
    }

    /** Escapes everything that means something to Lucene's query syntax. */
    static String escape(String literal) {
        StringBuilder escaped = new StringBuilder(literal.length() + 8);
        for (char c : literal.toCharArray()) {
            if ("+-!(){}[]^\"~*?:\\/&|;<>= ".indexOf(c) >= 0 || Character.isWhitespace(c)) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }
}

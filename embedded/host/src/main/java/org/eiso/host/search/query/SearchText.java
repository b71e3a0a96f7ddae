package org.eiso.host.search.query;

import java.util.ArrayList;
import java.util.List;

/**
 * Text to look for: literal characters, and wildcards where they were not escaped.
 *
 * @param parts the text in order
 * @param phrase whether it stood in quotes
 */
public record SearchText(List<Part> parts, boolean phrase) {
    public SearchText {
        parts = List.copyOf(parts);
    }

    /** A piece of the text. */
    public sealed interface Part {}

    /** Characters that mean themselves. */
    public record Literal(String value) implements Part {}

    /** A wildcard. */
    public enum Wildcard implements Part {
        /** Any number of characters, written {@code *}. */
        ANY("*"),
        /** Exactly one character, written {@code ?}. */
        ONE("?");

        private final String sign;

        Wildcard(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    /** Text without wildcards. */
    public static SearchText literal(String value) {
        return new SearchText(List.of(new Literal(value)), false);
    }

    /** Reads text in which {@code \} escapes and {@code *} and {@code ?} are wildcards. */
    public static SearchText parse(String source, boolean phrase) {
        List<Part> parts = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '*' || c == '?') {
                if (!literal.isEmpty()) {
                    parts.add(new Literal(literal.toString()));
                    literal.setLength(0);
                }
                parts.add(c == '*' ? Wildcard.ANY : Wildcard.ONE);
            } else if (c == '\\' && i + 1 < source.length()) {
                i = Escapes.append(source, i, literal);
            } else {
                literal.append(c);
            }
        }
        if (!literal.isEmpty() || parts.isEmpty()) {
            parts.add(new Literal(literal.toString()));
        }
        return new SearchText(parts, phrase);
    }

    public boolean hasWildcards() {
        return parts.stream().anyMatch(Wildcard.class::isInstance);
    }

    /** Whether this matches any text at all. */
    public boolean matchesAnything() {
        return parts.stream().allMatch(part -> part == Wildcard.ANY);
    }

    /** The text, wildcards as they are written. */
    public String value() {
        StringBuilder value = new StringBuilder();
        for (Part part : parts) {
            value.append(part instanceof Literal literal ? literal.value() : ((Wildcard) part).sign());
        }
        return value.toString();
    }
}

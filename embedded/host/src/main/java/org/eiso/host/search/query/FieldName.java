package org.eiso.host.search.query;

/**
 * A field as a query names it: a special field ({@code TYPE}), a property by prefix ({@code cm:name}), by namespace
 * ({@code {uri}name}) or in the default namespace ({@code name}). The sign {@code @} of older spellings is left out.
 *
 * @param text the name, without escapes
 * @param defaulted whether the query left the field open
 */
public record FieldName(String text, boolean defaulted) {
    /** A field that the query names. */
    public static FieldName of(String text) {
        return new FieldName(text.startsWith("@") ? text.substring(1) : text, false);
    }

    /** The field of terms that name none. */
    public static FieldName byDefault(String text) {
        return new FieldName(of(text).text(), true);
    }

    @Override
    public String toString() {
        return text;
    }
}

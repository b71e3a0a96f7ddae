package org.alfresco.repo.dictionary;

/** Whether search results may be counted by a property's values. */
public enum Facetable {
    TRUE,
    UNSET,
    FALSE;

    public static String serializer(Facetable facetable) {
        return facetable == TRUE ? "true" : facetable == FALSE ? "false" : null;
    }

    public static Facetable deserializer(String value) {
        if (value == null) {
            return null;
        }
        return switch (value.trim().toLowerCase(java.util.Locale.ROOT)) {
            case "true" -> TRUE;
            case "false" -> FALSE;
            default -> throw new IllegalArgumentException("Invalid facetable value: " + value);
        };
    }
}

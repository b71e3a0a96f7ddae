package org.alfresco.repo.dictionary;

/** Whether a property's text is indexed in words, whole, or both. */
public enum IndexTokenisationMode {
    TRUE,
    FALSE,
    BOTH;

    public static String serializer(IndexTokenisationMode mode) {
        return mode == null ? null : mode.name().toLowerCase(java.util.Locale.ROOT);
    }

    public static IndexTokenisationMode deserializer(String value) {
        if (value == null) {
            return null;
        }
        return switch (value.trim().toLowerCase(java.util.Locale.ROOT)) {
            case "true" -> TRUE;
            case "false" -> FALSE;
            case "both" -> BOTH;
            default -> throw new IllegalArgumentException("Invalid tokenisation mode: " + value);
        };
    }
}

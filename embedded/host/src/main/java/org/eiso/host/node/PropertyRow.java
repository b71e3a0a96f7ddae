package org.eiso.host.node;

import org.jspecify.annotations.Nullable;

/**
 * One value of a property as it lies in table {@code node_property}.
 *
 * @param listIndex -1 for a single value
 * @param locale of a multilingual text, else empty
 */
record PropertyRow(
        int listIndex,
        String locale,
        ValueType type,
        @Nullable Boolean booleanValue,
        @Nullable Long longValue,
        @Nullable Double doubleValue,
        @Nullable String stringValue,
        byte @Nullable [] serializableValue) {

    static final int SINGLE = -1;
    private static final int HEAD_LENGTH = 100;

    /** What the database's index holds of the string. */
    @Nullable
    String stringHead() {
        return head(stringValue);
    }

    static @Nullable String head(@Nullable String text) {
        return text == null || text.length() <= HEAD_LENGTH ? text : text.substring(0, HEAD_LENGTH);
    }

    static PropertyRow empty(int listIndex, ValueType type) {
        return new PropertyRow(listIndex, "", type, null, null, null, null, null);
    }

    static PropertyRow ofBoolean(int listIndex, boolean value) {
        return new PropertyRow(listIndex, "", ValueType.BOOLEAN, value, null, null, null, null);
    }

    static PropertyRow ofLong(int listIndex, ValueType type, long value) {
        return new PropertyRow(listIndex, "", type, null, value, null, null, null);
    }

    static PropertyRow ofDouble(int listIndex, ValueType type, double value) {
        return new PropertyRow(listIndex, "", type, null, null, value, null, null);
    }

    static PropertyRow ofString(int listIndex, String locale, ValueType type, @Nullable String value) {
        return new PropertyRow(listIndex, locale, type, null, null, null, value, null);
    }

    static PropertyRow ofBytes(int listIndex, byte[] value) {
        return new PropertyRow(listIndex, "", ValueType.SERIALIZABLE, null, null, null, null, value);
    }
}

package org.eiso.host.search.database;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A condition on a row {@code n} of table {@code node}.
 *
 * @param sql with a mark for each value
 * @param values in the order of the marks
 */
record Condition(String sql, List<Object> values) {
    static final Condition TRUE = new Condition("1 = 1", List.of());
    static final Condition FALSE = new Condition("1 = 0", List.of());

    static Condition of(String sql, Object... values) {
        return new Condition(sql, List.of(values));
    }

    /** One of several values; none of them holds for no row. */
    static Condition in(String column, Collection<?> values) {
        return values.isEmpty()
                ? FALSE
                : new Condition(column + " in (" + "?, ".repeat(values.size() - 1) + "?)", List.copyOf(values));
    }

    static Condition all(List<Condition> parts) {
        return join(parts, " and ", TRUE);
    }

    static Condition any(List<Condition> parts) {
        return join(parts, " or ", FALSE);
    }

    Condition not() {
        return new Condition("not (" + sql + ")", values);
    }

    /** This condition within a larger one: {@code before} and {@code after} hold no marks. */
    Condition within(String before, String after) {
        return new Condition(before + sql + after, values);
    }

    Condition and(Condition other) {
        return all(List.of(this, other));
    }

    private static Condition join(List<Condition> parts, String word, Condition empty) {
        if (parts.isEmpty()) {
            return empty;
        }
        List<Object> values = new ArrayList<>();
        parts.forEach(part -> values.addAll(part.values()));
        return new Condition(
                parts.stream().map(part -> "(" + part.sql() + ")").collect(Collectors.joining(word)), values);
    }
}

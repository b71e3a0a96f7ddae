package org.eiso.host.search.solr;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Map;
import org.alfresco.repo.search.impl.querymodel.QueryModelException;
import org.eiso.host.search.query.DateValue;
import org.eiso.host.search.query.Query;
import org.eiso.host.search.query.SearchText;
import org.jspecify.annotations.Nullable;

/** Queries on values that are no texts. */
final class ValueQueries {
    private final ZonedDateTime now;

    ValueQueries(ZonedDateTime now) {
        this.now = now;
    }

    Map<String, Object> typed(PropertyFields fields, String value) {
        return switch (fields.kind()) {
            case LONG -> longs(fields.typed(), value);
            case DOUBLE -> Dsl.lucene(fields.typed(), Dsl.escape(number(value)));
            case DATE -> date(fields.typed(), value);
            default -> Dsl.term(fields.typed(), Boolean.toString(Boolean.parseBoolean(value.trim())));
        };
    }

    Map<String, Object> longs(String field, String value) {
        return Dsl.lucene(field, Dsl.escape(whole(value)));
    }

    Map<String, Object> identifier(String field, SearchText text) {
        return TextQueries.exact(field, text);
    }

    private Map<String, Object> date(String field, String value) {
        DateValue date = dateValue(value);
        return Dsl.lucene(field, "[" + quoted(date.start()) + " TO " + quoted(date.end()) + "}");
    }

    Map<String, Object> longRange(String field, Query.Range range) {
        return range(
                field,
                range.lower() == null ? null : Dsl.escape(whole(range.lower())),
                range.lowerInclusive(),
                range.upper() == null ? null : Dsl.escape(whole(range.upper())),
                range.upperInclusive());
    }

    Map<String, Object> doubleRange(String field, Query.Range range) {
        return range(
                field,
                range.lower() == null ? null : Dsl.escape(number(range.lower())),
                range.lowerInclusive(),
                range.upper() == null ? null : Dsl.escape(number(range.upper())),
                range.upperInclusive());
    }

    /** A day, month or year as a bound counts whole: after it, up to its end. */
    Map<String, Object> dateRange(String field, Query.Range range) {
        String from = null;
        if (range.lower() != null) {
            DateValue lower = dateValue(range.lower());
            from = quoted(range.lowerInclusive() ? lower.start() : lower.end());
        }
        String to = null;
        if (range.upper() != null) {
            DateValue upper = dateValue(range.upper());
            to = quoted(range.upperInclusive() ? upper.end() : upper.start());
        }
        return range(field, from, true, to, false);
    }

    static Map<String, Object> textRange(String field, Query.Range range) {
        return range(
                field,
                range.lower() == null ? null : quoted(range.lower()),
                range.lowerInclusive(),
                range.upper() == null ? null : quoted(range.upper()),
                range.upperInclusive());
    }

    private static Map<String, Object> range(
            String field,
            @Nullable String lower,
            boolean lowerInclusive,
            @Nullable String upper,
            boolean upperInclusive) {
        return Dsl.lucene(
                field,
                (lower == null || lowerInclusive ? "[" : "{")
                        + (lower == null ? "*" : lower)
                        + " TO "
                        + (upper == null ? "*" : upper)
                        + (upper == null || upperInclusive ? "]" : "}"));
    }

    private DateValue dateValue(String text) {
        return DateValue.parse(text, now).orElseThrow(() -> new QueryModelException("Not a date: " + text));
    }

    private static String quoted(Instant instant) {
        return quoted(instant.toString());
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String whole(String text) {
        try {
            return Long.toString(Long.parseLong(text.trim()));
        } catch (NumberFormatException e) {
            throw new QueryModelException("Not a whole number: " + text, e);
        }
    }

    private static String number(String text) {
        try {
            return Double.toString(Double.parseDouble(text.trim()));
        } catch (NumberFormatException e) {
            throw new QueryModelException("Not a number: " + text, e);
        }
    }
}

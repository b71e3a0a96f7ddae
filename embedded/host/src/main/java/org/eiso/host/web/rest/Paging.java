package org.eiso.host.web.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted.
 *
 * @param skip entries to leave out before it
 * @param max most entries in it
 */
record Paging(int skip, int max) {

    static final int DEFAULT_MAX = 100;

    static Paging of(@Nullable String skip, @Nullable String max) {
        return of(number(skip, 0, "skipCount"), number(max, DEFAULT_MAX, "maxItems"));
    }

    static Paging of(int skip, int max) {
        if (skip < 0) {
            throw RestException.invalid("Negative values are not supported for skipCount: " + skip);
        }
        if (max < 1) {
            throw RestException.invalid("Only positive values are supported for maxItems: " + max);
        }
        return new Paging(skip, max);
    }

    private static int number(@Nullable String text, int usual, String name) {
        try {
            return text == null ? usual : Integer.parseInt(text.trim());
        } catch (NumberFormatException e) {
            throw RestException.invalid("'" + text + "' is no number for " + name);
        }
    }

    /** The wanted part of a list of all entries. */
    <T> Map<String, Object> part(List<T> all, Function<T, ?> view) {
        List<T> part = all.subList(Math.min(skip, all.size()), (int) Math.min((long) skip + max, all.size()));
        return list(part.stream().map(view).toList(), (long) skip + part.size() < all.size(), (long) all.size());
    }

    /** A list that is this part already. */
    Map<String, Object> list(List<?> entries, boolean hasMore, @Nullable Long total) {
        return Map.of("list", content(entries, hasMore, total));
    }

    /** What stands within {@code list}; more may be added to it. */
    Map<String, Object> content(List<?> entries, boolean hasMore, @Nullable Long total) {
        Map<String, Object> pagination = new LinkedHashMap<>();
        pagination.put("count", entries.size());
        pagination.put("hasMoreItems", hasMore);
        if (total != null) {
            pagination.put("totalItems", total);
        }
        pagination.put("skipCount", skip);
        pagination.put("maxItems", max);
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("pagination", pagination);
        list.put(
                "entries", entries.stream().map(entry -> Map.of("entry", entry)).toList());
        return list;
    }
}

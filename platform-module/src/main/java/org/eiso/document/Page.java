package org.eiso.document;

import java.util.List;

/**
 * A part of a list.
 *
 * @param total how many there are in all, for this reader
 */
public record Page<T>(List<T> items, long total, int skip) {

    public Page {
        items = List.copyOf(items);
    }

    static <T> Page<T> of(List<T> all, int skip, int max) {
        int from = Math.min(skip, all.size());
        int to = Math.min(from + max, all.size());
        return new Page<>(all.subList(from, to), all.size(), skip);
    }
}

package org.eiso.search;

import java.util.List;

/**
 * A page of what was found.
 *
 * @param total how many there are in all, for this reader
 */
public record SearchResult(List<SearchHit> hits, long total, int skip) {

    public SearchResult {
        hits = List.copyOf(hits);
    }
}

package org.eiso.host.search;

import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.util.Pair;

/**
 * One page of what a query found.
 *
 * @param nodes in order
 * @param total how many there are on all pages
 * @param facets counts of values, by field
 * @param facetQueries counts of queries, by query
 * @param highlights what was found in which field
 */
record SearchedPage(
        List<FoundNode> nodes,
        long total,
        Map<String, List<Pair<String, Integer>>> facets,
        Map<String, Integer> facetQueries,
        Map<NodeRef, List<Pair<String, List<String>>>> highlights) {
    static SearchedPage of(List<FoundNode> nodes, long total) {
        return new SearchedPage(nodes, total, Map.of(), Map.of(), Map.of());
    }
}

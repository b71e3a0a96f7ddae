package org.eiso.host.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.search.LimitBy;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.ResultSetMetaData;
import org.alfresco.service.cmr.search.ResultSetRow;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SpellCheckResult;
import org.alfresco.util.Pair;

/** One page of what a query found. Holds nothing that must be closed. */
final class FoundNodes implements ResultSet {
    private final SearchedPage page;
    private final SearchParameters parameters;
    private final NodeService nodes;
    private boolean bulkFetch;
    private int bulkFetchSize = 1_000;

    FoundNodes(SearchedPage page, SearchParameters parameters, NodeService nodes) {
        this.page = page;
        // the caller may change its own for the next page
        this.parameters = parameters.copy();
        this.nodes = nodes;
        this.bulkFetch = parameters.isBulkFetchEnabled();
    }

    @Override
    public int length() {
        return page.nodes().size();
    }

    @Override
    public long getNumberFound() {
        return page.total();
    }

    @Override
    public NodeRef getNodeRef(int n) {
        return page.nodes().get(n).ref();
    }

    @Override
    public float getScore(int n) {
        return page.nodes().get(n).score();
    }

    @Override
    public void close() {}

    @Override
    public ResultSetRow getRow(int i) {
        return new FoundRow(this, page.nodes().get(i), i, nodes);
    }

    @Override
    public List<NodeRef> getNodeRefs() {
        List<NodeRef> refs = new ArrayList<>(length());
        page.nodes().forEach(node -> refs.add(node.ref()));
        return refs;
    }

    @Override
    public List<ChildAssociationRef> getChildAssocRefs() {
        List<ChildAssociationRef> associations = new ArrayList<>(length());
        page.nodes().forEach(node -> associations.add(nodes.getPrimaryParent(node.ref())));
        return associations;
    }

    @Override
    public ChildAssociationRef getChildAssocRef(int n) {
        return nodes.getPrimaryParent(getNodeRef(n));
    }

    @Override
    public ResultSetMetaData getResultSetMetaData() {
        return new FoundMetaData(parameters, hasMore() ? LimitBy.FINAL_SIZE : LimitBy.UNLIMITED);
    }

    @Override
    public int getStart() {
        return parameters.getSkipCount();
    }

    @Override
    public boolean hasMore() {
        return getStart() + length() < getNumberFound();
    }

    @Override
    public boolean setBulkFetch(boolean wanted) {
        boolean before = bulkFetch;
        bulkFetch = wanted;
        return before;
    }

    @Override
    public boolean getBulkFetch() {
        return bulkFetch;
    }

    @Override
    public int setBulkFetchSize(int size) {
        int before = bulkFetchSize;
        bulkFetchSize = size;
        return before;
    }

    @Override
    public int getBulkFetchSize() {
        return bulkFetchSize;
    }

    @Override
    public List<Pair<String, Integer>> getFieldFacet(String field) {
        return page.facets().getOrDefault(field, List.of());
    }

    @Override
    public Map<String, Integer> getFacetQueries() {
        return page.facetQueries();
    }

    @Override
    public Map<NodeRef, List<Pair<String, List<String>>>> getHighlighting() {
        return page.highlights();
    }

    @Override
    public SpellCheckResult getSpellCheckResult() {
        throw new UnsupportedOperationException("ResultSet.getSpellCheckResult()");
    }

    @Override
    public Iterator<ResultSetRow> iterator() {
        List<ResultSetRow> rows = new ArrayList<>(length());
        for (int i = 0; i < length(); i++) {
            rows.add(getRow(i));
        }
        return rows.iterator();
    }
}

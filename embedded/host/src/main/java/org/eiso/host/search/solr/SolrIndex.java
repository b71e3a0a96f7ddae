package org.eiso.host.search.solr;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.solr.client.solrj.SolrClient;
import org.apache.solr.client.solrj.SolrRequest;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.request.QueryRequest;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.SolrException;
import org.apache.solr.common.SolrInputDocument;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The index of the nodes. Reading is thread-safe; one tracker at a time writes. */
public final class SolrIndex {
    private static final Logger LOG = LoggerFactory.getLogger(SolrIndex.class);
    private static final String STATE_ID = "state";
    private static final int PORTION = 500;

    private final SolrConnection connection;
    private final ObjectMapper json = new ObjectMapper();

    public SolrIndex(SolrConnection connection) {
        this.connection = connection;
    }

    private SolrClient client() {
        return connection.client();
    }

    /** What the index has seen at its last commit. */
    public IndexState state() {
        ModifiableSolrParams params = new ModifiableSolrParams();
        params.set("q", "{!term f=id}" + STATE_ID);
        params.set("fl", IndexFields.STATE);
        List<SolrDocument> found = send(params).getResults();
        return found.isEmpty()
                ? IndexState.EMPTY
                : IndexState.decode((String) found.get(0).getFieldValue(IndexFields.STATE));
    }

    /**
     * Writes documents; they are found after the next commit. A document that Solr refuses is left out: it would be
     * refused each time, and hold up all that come after it.
     */
    public void write(Collection<SolrInputDocument> documents) {
        if (documents.isEmpty()) {
            return;
        }
        try {
            change(client -> client.add(documents));
        } catch (SearchIndexException e) {
            if (!isRefusal(e)) {
                throw e;
            }
            documents.forEach(this::writeUnlessRefused);
        }
    }

    private void writeUnlessRefused(SolrInputDocument document) {
        try {
            change(client -> client.add(document));
        } catch (SearchIndexException e) {
            if (!isRefusal(e)) {
                throw e;
            }
            LOG.error("{} cannot be found: {}", document.getFieldValue(IndexFields.ID), e.getMessage());
        }
    }

    private static boolean isRefusal(SearchIndexException e) {
        return e.getCause() instanceof SolrException cause && cause.code() == SolrException.ErrorCode.BAD_REQUEST.code;
    }

    /** Removes nodes by their references. */
    public void remove(List<String> ids) {
        if (!ids.isEmpty()) {
            change(client -> client.deleteById(ids));
        }
    }

    /** Removes what an older pass has written and this one has not. */
    public void removeOlderThan(long pass) {
        change(client -> client.deleteByQuery(IndexFields.PASS + ":[* TO " + (pass - 1) + "]"));
    }

    /** Makes everything written so far, and this state with it, durable and visible. */
    public void commit(IndexState state) {
        SolrInputDocument document = new SolrInputDocument();
        document.setField(IndexFields.ID, STATE_ID);
        document.setField(IndexFields.STATE, state.encode());
        change(client -> client.add(document));
        change(SolrClient::commit);
    }

    /** Forgets everything written since the last commit. */
    public void rollback() {
        change(SolrClient::rollback);
    }

    /** The stored fields of these nodes, by id, as of the last commit. */
    public Map<String, SolrDocument> stored(Collection<String> ids, String fields) {
        Map<String, SolrDocument> stored = new LinkedHashMap<>();
        List<String> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += PORTION) {
            List<String> portion = all.subList(from, Math.min(all.size(), from + PORTION));
            ModifiableSolrParams params = new ModifiableSolrParams();
            params.set("fl", fields);
            params.set("rows", portion.size());
            for (SolrDocument document : query(Map.of("query", Dsl.terms(IndexFields.ID, portion)), params)
                    .getResults()) {
                stored.put((String) document.getFieldValue(IndexFields.ID), document);
            }
        }
        return stored;
    }

    /** Runs a request in Solr's JSON language; everything but the query and its filters comes as parameters. */
    public QueryResponse query(Map<String, Object> request, ModifiableSolrParams params) {
        ModifiableSolrParams all = new ModifiableSolrParams(params);
        try {
            all.set("json", json.writeValueAsString(request));
        } catch (JsonProcessingException e) {
            throw new SearchIndexException("A query has no form in JSON", e);
        }
        // text of users never names parameters
        all.set("expandMacros", false);
        return send(all);
    }

    private QueryResponse send(ModifiableSolrParams params) {
        try {
            return new QueryRequest(params, SolrRequest.METHOD.POST).process(client());
        } catch (SolrServerException | IOException | SolrException e) {
            throw new SearchIndexException("The index did not answer: " + e.getMessage(), e);
        }
    }

    private void change(Change change) {
        try {
            change.on(client());
        } catch (SolrServerException | IOException | SolrException e) {
            throw new SearchIndexException("The index could not be written: " + e.getMessage(), e);
        }
    }

    private interface Change {
        Object on(SolrClient client) throws SolrServerException, IOException;
    }
}

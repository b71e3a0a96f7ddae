package org.eiso.host.search.tracker;

import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.eiso.host.content.TextExtraction;
import org.eiso.host.search.solr.NodeDocuments;
import org.eiso.host.search.solr.PropertyIndexing;
import org.eiso.host.search.solr.SolrIndex;
import org.eiso.host.transaction.HostTransactions;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the tracker together. */
public final class IndexTracking {
    private IndexTracking() {}

    /**
     * A tracker that is woken up by the commits of this transaction manager.
     *
     * @param nodes without permissions, and with texts in all their languages
     * @param contents without permissions
     */
    public static IndexTracker tracker(
            SolrIndex index,
            JdbcClient jdbc,
            NodeService nodes,
            ContentService contents,
            TextExtraction extraction,
            DictionaryService dictionary,
            NamespaceService namespaces,
            RetryingTransactionHelper transactions,
            HostTransactions transactionManager) {
        NodeIndexer indexer = new NodeIndexer(
                index,
                new SourceNodes(jdbc, nodes),
                new NodeDocuments(dictionary, namespaces),
                new StoredTexts(index, new PropertyIndexing(dictionary), contents, extraction),
                transactions);
        IndexTracker tracker = new IndexTracker(new ChangeFeed(jdbc), indexer, index);
        new WakeOnCommit(tracker, transactionManager).begin();
        return tracker;
    }
}

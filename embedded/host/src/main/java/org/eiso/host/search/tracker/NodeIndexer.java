package org.eiso.host.search.tracker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.apache.solr.common.SolrInputDocument;
import org.eiso.host.search.solr.NodeDocuments;
import org.eiso.host.search.solr.SolrIndex;
import org.eiso.host.search.solr.SourceNode;

/** Writes nodes into the index, as the system sees them now. Nothing is committed here. */
final class NodeIndexer {
    private static final int PORTION = 100;
    private static final QName INDEX_CONTROL =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "indexControl");
    private static final QName IS_INDEXED = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "isIndexed");
    private static final QName IS_CONTENT_INDEXED =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "isContentIndexed");

    private final SolrIndex index;
    private final SourceNodes nodes;
    private final NodeDocuments documents;
    private final StoredTexts texts;
    private final RetryingTransactionHelper transactions;

    NodeIndexer(
            SolrIndex index,
            SourceNodes nodes,
            NodeDocuments documents,
            StoredTexts texts,
            RetryingTransactionHelper transactions) {
        this.index = index;
        this.nodes = nodes;
        this.documents = documents;
        this.texts = texts;
        this.transactions = transactions;
    }

    /** Brings the index up to what these changes brought about. */
    void apply(List<ChangeFeed.Change> changes, long pass) {
        Set<Long> changed = new LinkedHashSet<>();
        Set<Long> moved = new LinkedHashSet<>();
        Set<String> gone = new LinkedHashSet<>();
        for (ChangeFeed.Change change : changes) {
            changed.add(change.nodeId());
            gone.add(change.ref().toString());
            if (change.placeChanged()) {
                moved.add(change.nodeId());
            }
        }
        if (!moved.isEmpty()) {
            changed.addAll(asSystem(() -> nodes.below(moved)));
        }
        gone.removeAll(write(changed, pass));
        // what was called so when it changed, and is not any more
        index.remove(List.copyOf(gone));
    }

    /** Writes those of these nodes that exist; returns what they are called. */
    Set<String> write(Collection<Long> ids, long pass) {
        Set<String> written = new HashSet<>();
        List<Long> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += PORTION) {
            List<Long> portion = all.subList(from, Math.min(all.size(), from + PORTION));
            written.addAll(asSystem(() -> writePortion(portion, pass)));
        }
        return written;
    }

    private Set<String> writePortion(List<Long> ids, long pass) {
        List<SourceNode> found = nodes.read(ids);
        Set<String> written = new HashSet<>();
        List<SourceNode> wanted = new ArrayList<>();
        List<String> unwanted = new ArrayList<>();
        for (SourceNode node : found) {
            if (isFalse(node, IS_INDEXED)) {
                unwanted.add(node.ref().toString());
            } else {
                wanted.add(node);
                written.add(node.ref().toString());
            }
        }
        StoredTexts.Lookup lookup = texts.lookup(wanted);
        List<SolrInputDocument> portion = wanted.stream()
                .map(node -> documents.document(
                        node,
                        (source, property, content) ->
                                isFalse(source, IS_CONTENT_INDEXED) ? "" : lookup.text(source, property, content),
                        pass))
                .toList();
        index.write(portion);
        index.remove(unwanted);
        return written;
    }

    private static boolean isFalse(SourceNode node, QName control) {
        return node.aspects().contains(INDEX_CONTROL)
                && Boolean.FALSE.equals(node.properties().get(control));
    }

    private <T> T asSystem(RetryingTransactionHelper.RetryingTransactionCallback<T> work) {
        return AuthenticationUtil.runAsSystem(() -> transactions.doInTransaction(work, true, true));
    }
}

package org.eiso.host.search.tracker;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.apache.solr.common.SolrDocument;
import org.eiso.host.content.Extraction;
import org.eiso.host.content.TextExtraction;
import org.eiso.host.search.solr.PropertyFields;
import org.eiso.host.search.solr.PropertyIndexing;
import org.eiso.host.search.solr.SolrIndex;
import org.eiso.host.search.solr.SourceNode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Texts of contents: from the index where it holds the same content already, else extracted. */
final class StoredTexts {
    private static final Logger LOG = LoggerFactory.getLogger(StoredTexts.class);

    private final SolrIndex index;
    private final PropertyIndexing indexing;
    private final ContentService contents;
    private final TextExtraction extraction;

    /**
     * @param contents without permissions
     */
    StoredTexts(SolrIndex index, PropertyIndexing indexing, ContentService contents, TextExtraction extraction) {
        this.index = index;
        this.indexing = indexing;
        this.contents = contents;
        this.extraction = extraction;
    }

    /** Looks up what the index holds of the contents of these nodes. */
    Lookup lookup(Collection<SourceNode> nodes) {
        Map<String, Map<PropertyFields, String>> wanted = new HashMap<>();
        Set<String> fields = new HashSet<>(Set.of("id"));
        for (SourceNode node : nodes) {
            node.properties().forEach((name, value) -> {
                if (value instanceof ContentData content && content.getContentUrl() != null) {
                    PropertyFields property = indexing.of(name);
                    fields.add(property.contentUrl());
                    wanted.computeIfAbsent(node.ref().toString(), ref -> new HashMap<>())
                            .put(property, content.getContentUrl());
                }
            });
        }
        if (wanted.isEmpty()) {
            return new Lookup(Map.of());
        }
        Map<String, SolrDocument> urls = index.stored(wanted.keySet(), String.join(",", fields));
        // only now the texts, which may be long
        Set<String> unchanged = new HashSet<>();
        Set<String> textFields = new HashSet<>(Set.of("id"));
        urls.forEach((ref, document) -> wanted.getOrDefault(ref, Map.of()).forEach((property, url) -> {
            if (url.equals(document.getFieldValue(property.contentUrl()))) {
                unchanged.add(ref);
                textFields.add(property.folded());
                textFields.add(property.contentUrl());
            }
        }));
        return new Lookup(unchanged.isEmpty() ? Map.of() : index.stored(unchanged, String.join(",", textFields)));
    }

    /** The texts of one portion of nodes. */
    final class Lookup {
        private final Map<String, SolrDocument> stored;

        private Lookup(Map<String, SolrDocument> stored) {
            this.stored = stored;
        }

        String text(SourceNode node, PropertyFields property, ContentData content) {
            SolrDocument document = stored.get(node.ref().toString());
            if (document != null && content.getContentUrl().equals(document.getFieldValue(property.contentUrl()))) {
                Collection<Object> texts = document.getFieldValues(property.folded());
                return texts == null
                        ? ""
                        : String.join("\n", texts.stream().map(String::valueOf).toList());
            }
            return extracted(node, property);
        }

        private String extracted(SourceNode node, PropertyFields property) {
            ContentReader reader = contents.getReader(node.ref(), property.name());
            if (reader == null || !reader.exists()) {
                return "";
            }
            Extraction extracted = extraction.extract(reader);
            if (extracted instanceof Extraction.Text text) {
                return text.text();
            }
            if (extracted instanceof Extraction.Failed failed) {
                LOG.info("The text of {} is not searched: {}", node.ref(), failed.reason());
            }
            return "";
        }
    }
}

package org.eiso.host.search.solr;

import java.io.Serializable;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.MLText;
import org.alfresco.service.cmr.repository.datatype.DefaultTypeConverter;
import org.alfresco.service.cmr.repository.datatype.TypeConversionException;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.QName;
import org.apache.solr.common.SolrInputDocument;
import org.eiso.host.search.query.QueryNames;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the documents of nodes. */
public final class NodeDocuments {
    private static final Logger LOG = LoggerFactory.getLogger(NodeDocuments.class);

    /** Longer texts are found by their words, not as a whole: the index holds no longer values. */
    private static final int LONGEST_WHOLE_VALUE = 8_000;

    private static final String SITE_PATH = "/app:company_home/st:sites/";

    private final PropertyIndexing indexing;
    private final NamespacePrefixResolver namespaces;

    public NodeDocuments(DictionaryService dictionary, NamespacePrefixResolver namespaces) {
        this.indexing = new PropertyIndexing(dictionary);
        this.namespaces = namespaces;
    }

    /** The text of a content. */
    @FunctionalInterface
    public interface ContentTexts {
        /** The text, empty where there is none. */
        String text(SourceNode node, PropertyFields property, ContentData content);
    }

    /**
     * The document of a node.
     *
     * @param pass the pass of the tracker that writes it
     */
    public SolrInputDocument document(SourceNode node, ContentTexts texts, long pass) {
        SolrInputDocument document = new SolrInputDocument();
        document.setField(IndexFields.ID, node.ref().toString());
        document.setField(IndexFields.DOC, IndexFields.NODE);
        document.setField(IndexFields.DBID, node.id());
        document.setField(IndexFields.STORE, node.ref().getStoreRef().toString());
        document.setField(
                IndexFields.ACLID, node.aclId() == null ? null : node.aclId().toString());
        document.setField(IndexFields.OWNER, node.owner());
        document.setField(IndexFields.TYPE, node.type().toString());
        node.aspects().forEach(aspect -> document.addField(IndexFields.ASPECT, aspect.toString()));
        document.setField(IndexFields.PASS, pass);
        addPlaces(node, document);
        node.properties().forEach((name, value) -> addProperty(node, name, value, document, texts));
        return document;
    }

    private void addPlaces(SourceNode node, SolrInputDocument document) {
        for (SourceNode.Parent parent : node.parents()) {
            String name = QueryNames.pathName(parent.name(), namespaces);
            document.addField(IndexFields.PARENT, parent.ref().toString());
            document.addField(IndexFields.QNAME, name);
            document.addField(IndexFields.ASSOC_TYPE_QNAME, parent.type().toString());
            if (parent.primary()) {
                document.setField(IndexFields.PRIMARY_PARENT, parent.ref().toString());
                document.setField(IndexFields.PRIMARY_ASSOC_QNAME, name);
                document.setField(
                        IndexFields.PRIMARY_ASSOC_TYPE_QNAME, parent.type().toString());
            }
        }
        node.ancestors().forEach(ancestor -> document.addField(IndexFields.ANCESTOR, ancestor.toString()));
        Set<String> above = new LinkedHashSet<>();
        Set<String> sites = new LinkedHashSet<>();
        for (String path : paths(node)) {
            document.addField(IndexFields.PATH, path);
            for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
                above.add(path.substring(0, slash));
            }
            String site = site(path);
            if (site != null) {
                sites.add(site);
            }
        }
        above.forEach(path -> document.addField(IndexFields.ANCESTOR_PATH, path));
        sites.forEach(site -> document.addField(IndexFields.SITE, site));
    }

    /** Every path of the node, as the index holds them; {@code /} for the root of a store. */
    public Set<String> paths(SourceNode node) {
        Set<String> paths = new LinkedHashSet<>();
        for (List<QName> names : node.paths()) {
            StringBuilder path = new StringBuilder();
            names.forEach(name -> path.append('/').append(QueryNames.pathName(name, namespaces)));
            paths.add(path.isEmpty() ? "/" : path.toString());
        }
        return paths;
    }

    private static @Nullable String site(String path) {
        if (!path.startsWith(SITE_PATH)) {
            return null;
        }
        int end = path.indexOf('/', SITE_PATH.length());
        String name = path.substring(SITE_PATH.length(), end < 0 ? path.length() : end);
        return org.alfresco.util.ISO9075.decode(name.substring(name.indexOf(':') + 1));
    }

    private void addProperty(
            SourceNode node, QName name, @Nullable Serializable value, SolrInputDocument document, ContentTexts texts) {
        PropertyFields fields = indexing.of(name);
        if (value == null) {
            document.addField(IndexFields.NULL_PROPERTIES, name.toString());
            return;
        }
        document.addField(IndexFields.PROPERTIES, name.toString());
        if (!fields.indexed()) {
            return;
        }
        Collection<?> values = value instanceof Collection<?> several ? several : List.of(value);
        for (Object one : values) {
            if (one != null) {
                try {
                    addValue(node, fields, one, document, texts);
                } catch (TypeConversionException e) {
                    // a value older than its model; the rest of the node is found all the same
                    LOG.warn("{} of {} is not searched: {}", name, node.ref(), e.getMessage());
                }
            }
        }
    }

    private void addValue(
            SourceNode node, PropertyFields fields, Object value, SolrInputDocument document, ContentTexts texts) {
        switch (fields.kind()) {
            case TEXT -> addText(fields, value, document);
            case CONTENT -> addContent(node, fields, value, document, texts);
            case LONG -> add(document, fields, convert(Long.class, value));
            case DOUBLE -> add(document, fields, convert(Double.class, value));
            case DATE -> add(document, fields, convert(Date.class, value));
            case BOOLEAN -> add(document, fields, convert(Boolean.class, value));
            case IDENTIFIER -> addIdentifier(fields, convert(String.class, value), document);
        }
    }

    private static void addIdentifier(PropertyFields fields, String value, SolrInputDocument document) {
        if (value.length() <= LONGEST_WHOLE_VALUE) {
            document.addField(fields.exact(), TextQueries.composed(value));
        }
    }

    /** A single field takes one value only, whatever a node holds. */
    private static void add(SolrInputDocument document, PropertyFields fields, Object value) {
        if (fields.multiValued() || fields.kind() == PropertyFields.Kind.BOOLEAN) {
            document.addField(fields.typed(), value);
        } else {
            document.setField(fields.typed(), value);
        }
    }

    private static <T> T convert(Class<T> type, Object value) {
        return DefaultTypeConverter.INSTANCE.convert(type, value);
    }

    private static void addText(PropertyFields fields, Object value, SolrInputDocument document) {
        Set<String> texts = new HashSet<>();
        if (value instanceof MLText languages) {
            texts.addAll(languages.values());
            String first = languages.getClosestValue(Locale.forLanguageTag("vi"));
            sortBy(fields, first == null ? languages.getDefaultValue() : first, document);
        } else {
            String text = convert(String.class, value);
            texts.add(text);
            sortBy(fields, text, document);
        }
        for (String text : texts) {
            if (text == null) {
                continue;
            }
            document.addField(IndexFields.META, text);
            if (fields.tokenised()) {
                document.addField(fields.folded(), text);
            }
            if (text.length() <= LONGEST_WHOLE_VALUE) {
                document.addField(fields.exact(), TextQueries.composed(text));
            }
        }
    }

    /** The first of several values decides. */
    private static void sortBy(PropertyFields fields, @Nullable String text, SolrInputDocument document) {
        if (text != null && document.getField(fields.collated()) == null) {
            int length = Math.min(text.length(), LONGEST_WHOLE_VALUE / 8);
            document.setField(fields.collated(), text.substring(0, length));
        }
    }

    private static void addContent(
            SourceNode node, PropertyFields fields, Object value, SolrInputDocument document, ContentTexts texts) {
        ContentData content = convert(ContentData.class, value);
        if (content.getContentUrl() == null) {
            return;
        }
        document.setField(fields.contentUrl(), content.getContentUrl());
        document.setField(fields.contentSize(), content.getSize());
        document.setField(fields.contentMimetype(), content.getMimetype());
        document.setField(fields.contentEncoding(), content.getEncoding());
        if (content.getLocale() != null) {
            document.setField(fields.contentLocale(), content.getLocale().toString());
        }
        String text = texts.text(node, fields, content);
        if (!text.isEmpty()) {
            document.setField(fields.folded(), text);
        }
    }
}

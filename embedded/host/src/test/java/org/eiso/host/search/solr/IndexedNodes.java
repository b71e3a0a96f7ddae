package org.eiso.host.search.solr;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.eiso.host.KernelHost;
import org.eiso.host.search.query.AftsOptions;
import org.eiso.host.search.query.AftsQueries;
import org.eiso.host.search.query.QueryNames;

/** An index of documents that a test makes up, over the standard models. */
final class IndexedNodes implements AutoCloseable {
    static final ZonedDateTime NOW = ZonedDateTime.of(2024, 5, 20, 15, 30, 0, 0, ZoneId.of("Asia/Ho_Chi_Minh"));

    private final KernelHost kernel = KernelHost.onH2();
    private final DictionaryService dictionary = kernel.bean("dictionaryService", DictionaryService.class);
    private final NamespaceService namespaces = kernel.bean("namespaceService", NamespaceService.class);
    private final NodeDocuments documents = new NodeDocuments(dictionary, namespaces);
    private final Map<String, String> texts = new HashMap<>();
    private final List<SourceNode> pending = new ArrayList<>();
    private final SolrConnection connection;
    private long lastId;

    IndexedNodes(Path folder) {
        this.connection = SolrConnection.embedded(folder);
    }

    SolrIndex index() {
        return new SolrIndex(connection);
    }

    /** Adds a node below the parent; its uuid is the name it is found by. */
    SourceNode add(
            @org.jspecify.annotations.Nullable SourceNode parent,
            String uuid,
            String type,
            Map<String, Serializable> properties) {
        Map<QName, Serializable> byName = new LinkedHashMap<>();
        properties.forEach((name, value) -> byName.put(name(name), value));
        QName association = name("cm:" + properties.getOrDefault("cm:name", uuid));
        List<QName> path =
                new ArrayList<>(parent == null ? List.of() : parent.paths().get(0));
        if (parent != null) {
            path.add(association);
        }
        java.util.Set<NodeRef> ancestors = new java.util.LinkedHashSet<>();
        if (parent != null) {
            ancestors.addAll(parent.ancestors());
            ancestors.add(parent.ref());
        }
        SourceNode node = new SourceNode(
                ++lastId,
                new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, uuid),
                1L,
                "lan",
                name(type),
                properties.containsKey("cm:title") ? Set.of(ContentModel.ASPECT_TITLED) : Set.of(),
                byName,
                parent == null
                        ? List.of()
                        : List.of(new SourceNode.Parent(parent.ref(), ContentModel.ASSOC_CONTAINS, association, true)),
                List.of(path),
                ancestors);
        pending.add(node);
        return node;
    }

    void text(String uuid, String text) {
        texts.put(uuid, text);
    }

    /** Writes what was added, without a commit. */
    void write() {
        write(0);
    }

    void commit(IndexState state) {
        write(state.pass());
        index().commit(state);
    }

    private void write(long pass) {
        index().write(pending.stream()
                .map(node -> documents.document(
                        node,
                        (source, property, content) ->
                                texts.getOrDefault(source.ref().getId(), ""),
                        pass))
                .toList());
        pending.clear();
    }

    QName name(String prefixed) {
        return QName.createQName(prefixed, namespaces);
    }

    /** The uuids of what a query finds, in order; equal ranks in the order they were added. */
    List<String> find(String afts) {
        return find(afts, AftsOptions.Operator.AND);
    }

    List<String> find(String afts, AftsOptions.Operator operator) {
        return find(afts, operator, "score desc, DBID asc");
    }

    List<String> sorted(String afts, String field) {
        return find(afts, AftsOptions.Operator.AND, queries().sortField(field) + " asc, DBID asc");
    }

    private List<String> find(String afts, AftsOptions.Operator operator, String sort) {
        AftsOptions options = new AftsOptions("TEXT", operator, operator, Map.of());
        ModifiableSolrParams params = new ModifiableSolrParams();
        params.set("fl", "id");
        params.set("rows", 100);
        params.set("sort", sort);
        Map<String, Object> request = Map.of(
                "query", queries().query(new AftsQueries().parse(afts, options)), "filter", Dsl.term("DOC", "node"));
        List<String> found = new ArrayList<>();
        for (SolrDocument document : index().query(request, params).getResults()) {
            found.add(new NodeRef((String) document.getFieldValue("id")).getId());
        }
        return found;
    }

    SolrQueries queries() {
        return new SolrQueries(
                dictionary, new QueryNames(dictionary, namespaces, NamespaceService.CONTENT_MODEL_1_0_URI), NOW);
    }

    @Override
    public void close() {
        connection.close();
        kernel.close();
    }
}

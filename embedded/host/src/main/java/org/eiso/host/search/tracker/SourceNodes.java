package org.eiso.host.search.tracker;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.eiso.host.search.solr.SourceNode;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads nodes as the index needs them. Needs a transaction around it. */
final class SourceNodes {
    /** A node can be reached in many ways; those beyond this many are not searched by. */
    private static final int MOST_PATHS = 200;

    private final JdbcClient jdbc;
    private final NodeService nodes;

    /**
     * @param nodes without permissions, and with texts in all their languages
     */
    SourceNodes(JdbcClient jdbc, NodeService nodes) {
        this.jdbc = jdbc;
        this.nodes = nodes;
    }

    /** Those of these nodes that exist. */
    List<SourceNode> read(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Row> rows = rows(ids);
        Places places = new Places();
        places.load(rows.stream().map(Row::id).toList());
        return rows.stream().map(row -> node(row, places)).toList();
    }

    private SourceNode node(Row row, Places places) {
        Map<QName, Serializable> properties = nodes.getProperties(row.ref());
        Object owner = properties.get(ContentModel.PROP_OWNER);
        return new SourceNode(
                row.id(),
                row.ref(),
                row.aclId(),
                owner == null ? row.creator() : owner.toString(),
                nodes.getType(row.ref()),
                nodes.getAspects(row.ref()),
                properties,
                places.parents(row.id()),
                places.paths(row.id()),
                places.ancestors(row.id()));
    }

    private List<Row> rows(Collection<Long> ids) {
        return jdbc.sql("select n.id, s.protocol, s.identifier, n.uuid, n.acl_id, n.creator from node n"
                        + " join store s on s.id = n.store_id where n.id in (:ids) order by n.id")
                .param("ids", ids)
                .query((row, n) -> new Row(
                        row.getLong(1),
                        new NodeRef(new StoreRef(row.getString(2), row.getString(3)), row.getString(4)),
                        row.getObject(5, Long.class),
                        row.getString(6)))
                .list();
    }

    /** Everything below these nodes, whichever way it is reached; without them. */
    Set<Long> below(Collection<Long> ids) {
        Set<Long> seen = new LinkedHashSet<>(ids);
        Collection<Long> level = ids;
        while (!level.isEmpty()) {
            List<Long> children = jdbc.sql("select distinct child_id from child_assoc where parent_id in (:ids)")
                    .param("ids", level)
                    .query(Long.class)
                    .list();
            level = children.stream().filter(seen::add).toList();
        }
        seen.removeAll(Set.copyOf(ids));
        return seen;
    }

    private record Row(
            long id,
            NodeRef ref,
            @org.jspecify.annotations.Nullable Long aclId,
            @org.jspecify.annotations.Nullable String creator) {}

    private record Link(long parentId, QName type, QName name, boolean primary) {}

    /** What is above some nodes. */
    private final class Places {
        private final Map<Long, List<Link>> parents = new HashMap<>();
        private final Map<Long, NodeRef> refs = new HashMap<>();

        void load(Collection<Long> ids) {
            Collection<Long> level = new HashSet<>(ids);
            while (!level.isEmpty()) {
                level.forEach(id -> parents.put(id, new ArrayList<>()));
                Set<Long> above = new HashSet<>();
                jdbc.sql("select a.child_id, a.parent_id, t.uri, t.local_name, u.uri, a.name_local, a.is_primary"
                                + " from child_assoc a join qname t on t.id = a.type_qname_id"
                                + " join namespace_uri u on u.id = a.name_uri_id"
                                + " where a.child_id in (:ids) order by a.is_primary desc, a.id")
                        .param("ids", level)
                        .query(row -> {
                            Link link = new Link(
                                    row.getLong(2),
                                    QName.createQName(row.getString(3), row.getString(4)),
                                    QName.createQName(row.getString(5), row.getString(6)),
                                    row.getBoolean(7));
                            parents.getOrDefault(row.getLong(1), new ArrayList<>())
                                    .add(link);
                            above.add(link.parentId());
                        });
                above.removeAll(parents.keySet());
                level = above;
            }
            if (!parents.isEmpty()) {
                rows(parents.keySet()).forEach(row -> refs.put(row.id(), row.ref()));
            }
        }

        List<SourceNode.Parent> parents(long id) {
            List<SourceNode.Parent> result = new ArrayList<>();
            for (Link link : parents.getOrDefault(id, List.of())) {
                NodeRef ref = refs.get(link.parentId());
                if (ref != null) {
                    result.add(new SourceNode.Parent(ref, link.type(), link.name(), link.primary()));
                }
            }
            return result;
        }

        Set<NodeRef> ancestors(long id) {
            Set<Long> seen = new LinkedHashSet<>();
            Deque<Long> open = new ArrayDeque<>(List.of(id));
            while (!open.isEmpty()) {
                for (Link link : parents.getOrDefault(open.pop(), List.of())) {
                    if (seen.add(link.parentId())) {
                        open.push(link.parentId());
                    }
                }
            }
            Set<NodeRef> ancestors = new LinkedHashSet<>();
            for (Long ancestor : seen) {
                NodeRef ref = refs.get(ancestor);
                if (ref != null) {
                    ancestors.add(ref);
                }
            }
            return ancestors;
        }

        List<List<QName>> paths(long id) {
            List<List<QName>> paths = new ArrayList<>();
            collect(id, new ArrayDeque<>(), new HashSet<>(), paths);
            return paths;
        }

        private void collect(long id, Deque<QName> below, Set<Long> onTheWay, List<List<QName>> paths) {
            if (paths.size() >= MOST_PATHS || !onTheWay.add(id)) {
                return;
            }
            List<Link> links = parents.getOrDefault(id, List.of());
            if (links.isEmpty()) {
                paths.add(List.copyOf(below));
            }
            for (Link link : links) {
                below.addFirst(link.name());
                collect(link.parentId(), below, onTheWay, paths);
                below.removeFirst();
            }
            onTheWay.remove(id);
        }
    }
}

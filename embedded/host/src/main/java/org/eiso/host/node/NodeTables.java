package org.eiso.host.node;

import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables node, node_aspect and node_property. */
final class NodeTables {
    private static final String NODE_COLUMNS =
            "id, store_id, uuid, type_qname_id, version, creator, created, modifier, modified, accessed";

    private final JdbcTemplate jdbc;
    private final QNameIds qnames;
    private final Stores stores;
    private final PropertyValues values;

    NodeTables(JdbcTemplate jdbc, QNameIds qnames, Stores stores, PropertyValues values) {
        this.jdbc = jdbc;
        this.qnames = qnames;
        this.stores = stores;
        this.values = values;
    }

    @Nullable
    NodeState load(NodeRef ref) {
        Stores.Store store = stores.find(ref.getStoreRef());
        if (store == null) {
            return null;
        }
        List<NodeState> found = jdbc.query(
                "select " + NODE_COLUMNS + " from node where store_id = ? and uuid = ?",
                (row, number) -> node(row),
                store.id(),
                ref.getId());
        return found.isEmpty() ? null : withDetails(found).get(0);
    }

    /** Nodes by their ids; those that do not exist are left out. */
    List<NodeState> load(Collection<Long> ids) {
        List<NodeState> all = new ArrayList<>(ids.size());
        for (List<Long> part : ChangeLog.parts(List.copyOf(ids))) {
            all.addAll(withDetails(jdbc.query(
                    "select " + NODE_COLUMNS + " from node where id in (" + ChangeLog.marks(part.size()) + ")",
                    (row, number) -> node(row),
                    part.toArray())));
        }
        return all;
    }

    private NodeState node(ResultSet row) throws SQLException {
        long storeId = row.getLong("store_id");
        NodeRef ref = new NodeRef(stores.get(storeId).ref(), row.getString("uuid"));
        QName type = qnames.name(row.getLong("type_qname_id"));
        NodeState state = new NodeState(row.getLong("id"), storeId, ref, type, row.getLong("version"));
        putIfPresent(state.audit, ContentModel.PROP_CREATOR, row.getString("creator"));
        putIfPresent(state.audit, ContentModel.PROP_CREATED, date(row, "created"));
        putIfPresent(state.audit, ContentModel.PROP_MODIFIER, row.getString("modifier"));
        putIfPresent(state.audit, ContentModel.PROP_MODIFIED, date(row, "modified"));
        putIfPresent(state.audit, ContentModel.PROP_ACCESSED, date(row, "accessed"));
        return state;
    }

    private static void putIfPresent(Map<QName, Serializable> map, QName name, @Nullable Serializable value) {
        if (value != null) {
            map.put(name, value);
        }
    }

    private static @Nullable Date date(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : Date.from(time.toInstant());
    }

    private static @Nullable OffsetDateTime time(@Nullable Date date) {
        return date == null ? null : date.toInstant().atOffset(ZoneOffset.UTC);
    }

    /** Aspects and properties of all nodes in one query. */
    private List<NodeState> withDetails(List<NodeState> nodes) {
        if (nodes.isEmpty()) {
            return nodes;
        }
        Map<Long, NodeState> byId = new HashMap<>();
        nodes.forEach(node -> byId.put(node.id, node));
        String in = " in (" + ChangeLog.marks(nodes.size()) + ")";
        List<Object> ids = new ArrayList<>(byId.keySet());
        List<Object> arguments = new ArrayList<>(ids);
        arguments.addAll(ids);
        Map<Long, Map<QName, List<PropertyRow>>> rows = new HashMap<>();
        jdbc.query(
                "select node_id, qname_id, list_index, locale, value_type, boolean_value, long_value, double_value,"
                        + " string_value, serializable_value from node_property where node_id" + in
                        + " union all select node_id, qname_id, null, null, null, null, null, null, null, null"
                        + " from node_aspect where node_id" + in,
                row -> {
                    long nodeId = row.getLong(1);
                    QName name = qnames.name(row.getLong(2));
                    String type = row.getString(5);
                    if (type == null) {
                        NodeState node = byId.get(nodeId);
                        if (node != null) {
                            node.aspects.add(name);
                        }
                    } else {
                        rows.computeIfAbsent(nodeId, id -> new HashMap<>())
                                .computeIfAbsent(name, key -> new ArrayList<>())
                                .add(property(row, type));
                    }
                },
                arguments.toArray());
        rows.forEach((nodeId, properties) -> {
            NodeState node = byId.get(nodeId);
            if (node != null) {
                properties.forEach((name, found) -> node.properties.put(name, values.value(name, found)));
            }
        });
        return nodes;
    }

    private static PropertyRow property(ResultSet row, String type) throws SQLException {
        return new PropertyRow(
                row.getInt(3),
                row.getString(4),
                ValueType.valueOf(type),
                row.getObject(6, Boolean.class),
                row.getObject(7, Long.class),
                row.getObject(8, Double.class),
                row.getString(9),
                row.getBytes(10));
    }

    /** A new row; it names the ACL of the parent until permissions are set on the node itself. */
    NodeState insert(long storeId, NodeRef ref, QName type, @Nullable Long parentId, Map<QName, Serializable> audit) {
        long id = Keys.insert(
                jdbc,
                "insert into node (store_id, uuid, type_qname_id, version, acl_id, creator, created, modifier,"
                        + " modified, accessed) values (?, ?, ?, 1, (select acl_id from node where id = ?),"
                        + " ?, ?, ?, ?, ?)",
                storeId,
                ref.getId(),
                qnames.id(type),
                parentId,
                audit.get(ContentModel.PROP_CREATOR),
                time((Date) audit.get(ContentModel.PROP_CREATED)),
                audit.get(ContentModel.PROP_MODIFIER),
                time((Date) audit.get(ContentModel.PROP_MODIFIED)),
                time((Date) audit.get(ContentModel.PROP_ACCESSED)));
        NodeState state = new NodeState(id, storeId, ref, type, 1);
        state.audit.putAll(audit);
        state.fresh = true;
        return state;
    }

    /** Raises the version, once per transaction; so no two transactions change a node at the same time. */
    void touch(NodeState node) {
        if (node.fresh || node.touched) {
            return;
        }
        int rows = jdbc.update(
                "update node set version = version + 1 where id = ? and version = ?", node.id, node.version);
        if (rows != 1) {
            throw new ConcurrencyFailureException("Node " + node.ref + " was changed by another transaction");
        }
        node.version++;
        node.touched = true;
    }

    void writeAudit(NodeState node) {
        jdbc.update(
                "update node set creator = ?, created = ?, modifier = ?, modified = ?, accessed = ? where id = ?",
                node.audit.get(ContentModel.PROP_CREATOR),
                time(node.auditDate(ContentModel.PROP_CREATED)),
                node.audit.get(ContentModel.PROP_MODIFIER),
                time(node.auditDate(ContentModel.PROP_MODIFIED)),
                time(node.auditDate(ContentModel.PROP_ACCESSED)),
                node.id);
    }

    void writeType(NodeState node, QName type) {
        jdbc.update("update node set type_qname_id = ? where id = ?", qnames.id(type), node.id);
        node.type = type;
    }

    void writeStore(NodeState node, long storeId) {
        jdbc.update("update node set store_id = ? where id = ?", storeId, node.id);
        node.storeId = storeId;
        node.ref = new NodeRef(stores.get(storeId).ref(), node.ref.getId());
    }

    void addAspects(NodeState node, Collection<QName> aspects) {
        List<Object[]> rows = aspects.stream()
                .filter(node.aspects::add)
                .map(aspect -> new Object[] {node.id, qnames.id(aspect)})
                .toList();
        jdbc.batchUpdate("insert into node_aspect (node_id, qname_id) values (?, ?)", rows);
    }

    void removeAspect(NodeState node, QName aspect) {
        jdbc.update("delete from node_aspect where node_id = ? and qname_id = ?", node.id, qnames.id(aspect));
        node.aspects.remove(aspect);
    }

    /** Writes converted values over those there are. */
    void writeProperties(NodeState node, Map<QName, @Nullable Serializable> changed) {
        deleteProperties(node, changed.keySet());
        List<Object[]> rows = new ArrayList<>();
        changed.forEach((name, value) -> {
            for (PropertyRow row : values.rows(value)) {
                rows.add(new Object[] {
                    node.id,
                    qnames.id(name),
                    row.listIndex(),
                    row.locale(),
                    row.type().name(),
                    row.booleanValue(),
                    row.longValue(),
                    row.doubleValue(),
                    row.stringValue(),
                    row.stringHead(),
                    row.serializableValue()
                });
            }
            node.properties.put(name, value);
        });
        jdbc.batchUpdate(
                "insert into node_property (node_id, qname_id, list_index, locale, value_type, boolean_value,"
                        + " long_value, double_value, string_value, string_head, serializable_value)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    void removeProperties(NodeState node, Set<QName> names) {
        deleteProperties(node, names);
        names.forEach(node.properties::remove);
    }

    private void deleteProperties(NodeState node, Set<QName> names) {
        List<Object[]> stored = names.stream()
                .filter(node.properties::containsKey)
                .map(name -> new Object[] {node.id, qnames.id(name)})
                .toList();
        jdbc.batchUpdate("delete from node_property where node_id = ? and qname_id = ?", stored);
    }

    void delete(NodeState node) {
        jdbc.update("delete from node_property where node_id = ?", node.id);
        jdbc.update("delete from node_aspect where node_id = ?", node.id);
        jdbc.update("delete from node where id = ?", node.id);
    }

    @Nullable
    Long aclId(NodeState node) {
        return jdbc.queryForObject("select acl_id from node where id = ?", Long.class, node.id);
    }

    @Nullable
    Long changeId(NodeState node) {
        return jdbc.queryForObject("select change_id from node where id = ?", Long.class, node.id);
    }
}

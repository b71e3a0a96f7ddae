package org.eiso.host.node;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables child_assoc and peer_assoc. */
final class AssociationTables {
    private static final String CHILD = "select a.id, a.parent_id, a.child_id, a.type_qname_id, u.uri, a.name_local,"
            + " a.is_primary, a.assoc_index, p.store_id, p.uuid, c.store_id, c.uuid from child_assoc a"
            + " join namespace_uri u on u.id = a.name_uri_id join node p on p.id = a.parent_id"
            + " join node c on c.id = a.child_id where ";
    private static final String PEER = "select a.id, a.source_id, a.target_id, a.type_qname_id, s.store_id, s.uuid,"
            + " t.store_id, t.uuid from peer_assoc a join node s on s.id = a.source_id"
            + " join node t on t.id = a.target_id where ";
    private static final String IN_ORDER = " order by a.assoc_index, a.id";

    private final JdbcTemplate jdbc;
    private final QNameIds qnames;
    private final Stores stores;

    AssociationTables(JdbcTemplate jdbc, QNameIds qnames, Stores stores) {
        this.jdbc = jdbc;
        this.qnames = qnames;
        this.stores = stores;
    }

    private ChildAssoc child(ResultSet row) throws SQLException {
        ChildAssociationRef ref = new ChildAssociationRef(
                qnames.name(row.getLong(4)),
                new NodeRef(stores.get(row.getLong(9)).ref(), row.getString(10)),
                QName.createQName(row.getString(5), row.getString(6)),
                new NodeRef(stores.get(row.getLong(11)).ref(), row.getString(12)),
                row.getBoolean(7),
                row.getInt(8));
        return new ChildAssoc(row.getLong(1), row.getLong(2), row.getLong(3), ref);
    }

    private List<ChildAssoc> children(String where, Object... arguments) {
        return jdbc.query(CHILD + where, (row, number) -> child(row), arguments);
    }

    @Nullable
    ChildAssoc primaryParent(long childId) {
        List<ChildAssoc> found = children("a.child_id = ? and a.is_primary = true", childId);
        return found.isEmpty() ? null : found.get(0);
    }

    /** The primary one first. */
    List<ChildAssoc> parents(long childId) {
        return children("a.child_id = ? order by a.is_primary desc, a.id", childId);
    }

    List<ChildAssoc> children(long parentId) {
        return children("a.parent_id = ?" + IN_ORDER, parentId);
    }

    List<ChildAssoc> children(long parentId, @Nullable QName type, @Nullable QName name) {
        StringBuilder where = new StringBuilder("a.parent_id = ?");
        List<Object> arguments = new ArrayList<>();
        arguments.add(parentId);
        if (type != null) {
            Long typeId = qnames.find(type);
            if (typeId == null) {
                return List.of();
            }
            where.append(" and a.type_qname_id = ?");
            arguments.add(typeId);
        }
        if (name != null) {
            where.append(" and a.name_local = ? and u.uri = ?");
            arguments.add(name.getLocalName());
            arguments.add(name.getNamespaceURI());
        }
        return children(where.append(IN_ORDER).toString(), arguments.toArray());
    }

    List<ChildAssoc> childrenOfTypes(long parentId, Collection<Long> nodeTypeIds) {
        if (nodeTypeIds.isEmpty()) {
            return List.of();
        }
        List<Object> arguments = new ArrayList<>();
        arguments.add(parentId);
        arguments.addAll(nodeTypeIds);
        return children(
                "a.parent_id = ? and c.type_qname_id in (" + ChangeLog.marks(nodeTypeIds.size()) + ")" + IN_ORDER,
                arguments.toArray());
    }

    @Nullable
    ChildAssoc childByName(long parentId, QName type, String storedName) {
        Long typeId = qnames.find(type);
        if (typeId == null) {
            return null;
        }
        List<ChildAssoc> found =
                children("a.parent_id = ? and a.type_qname_id = ? and a.child_name = ?", parentId, typeId, storedName);
        return found.isEmpty() ? null : found.get(0);
    }

    List<ChildAssoc> childrenByName(long parentId, QName type, Collection<String> storedNames) {
        Long typeId = qnames.find(type);
        if (typeId == null || storedNames.isEmpty()) {
            return List.of();
        }
        List<Object> arguments = new ArrayList<>(List.of(parentId, typeId));
        arguments.addAll(storedNames);
        return children(
                "a.parent_id = ? and a.type_qname_id = ? and a.child_name in (" + ChangeLog.marks(storedNames.size())
                        + ")" + IN_ORDER,
                arguments.toArray());
    }

    List<ChildAssoc> between(long parentId, long childId) {
        return children("a.parent_id = ? and a.child_id = ?" + IN_ORDER, parentId, childId);
    }

    /** Children whose property has the value that the condition describes. */
    List<ChildAssoc> childrenByProperty(long parentId, long propertyId, String condition, List<Object> arguments) {
        List<Object> all = new ArrayList<>();
        all.add(parentId);
        all.add(propertyId);
        all.addAll(arguments);
        return children(
                "a.parent_id = ? and exists (select 1 from node_property v where v.node_id = a.child_id"
                        + " and v.qname_id = ? and " + condition + ")" + IN_ORDER,
                all.toArray());
    }

    long insertChild(long parentId, long childId, QName type, QName name, String storedName, boolean primary) {
        return Keys.insert(
                jdbc,
                "insert into child_assoc (parent_id, child_id, type_qname_id, name_uri_id, name_local, child_name,"
                        + " is_primary, assoc_index) values (?, ?, ?, ?, ?, ?, ?, -1)",
                parentId,
                childId,
                qnames.id(type),
                qnames.uriId(name.getNamespaceURI()),
                name.getLocalName(),
                storedName,
                primary);
    }

    void moveChild(long assocId, long parentId, QName type, QName name, String storedName) {
        jdbc.update(
                "update child_assoc set parent_id = ?, type_qname_id = ?, name_uri_id = ?, name_local = ?,"
                        + " child_name = ?, assoc_index = -1 where id = ?",
                parentId,
                qnames.id(type),
                qnames.uriId(name.getNamespaceURI()),
                name.getLocalName(),
                storedName,
                assocId);
    }

    void renameChild(long assocId, String storedName) {
        jdbc.update("update child_assoc set child_name = ? where id = ?", storedName, assocId);
    }

    void setChildIndex(long assocId, int index) {
        jdbc.update("update child_assoc set assoc_index = ? where id = ?", index, assocId);
    }

    void deleteChild(long assocId) {
        jdbc.update("delete from child_assoc where id = ?", assocId);
    }

    int countChildren(long parentId, boolean primaryOnly) {
        Integer count = jdbc.queryForObject(
                "select count(*) from child_assoc where parent_id = ?" + (primaryOnly ? " and is_primary = true" : ""),
                Integer.class,
                parentId);
        return count == null ? 0 : count;
    }

    private PeerAssoc peer(ResultSet row) throws SQLException {
        AssociationRef ref = new AssociationRef(
                row.getLong(1),
                new NodeRef(stores.get(row.getLong(5)).ref(), row.getString(6)),
                qnames.name(row.getLong(4)),
                new NodeRef(stores.get(row.getLong(7)).ref(), row.getString(8)));
        return new PeerAssoc(row.getLong(1), row.getLong(2), row.getLong(3), ref);
    }

    private List<PeerAssoc> peers(String where, Object... arguments) {
        return jdbc.query(PEER + where, (row, number) -> peer(row), arguments);
    }

    List<PeerAssoc> targets(long sourceId, @Nullable QName type) {
        return peersOf("a.source_id = ?", sourceId, type);
    }

    List<PeerAssoc> sources(long targetId, @Nullable QName type) {
        return peersOf("a.target_id = ?", targetId, type);
    }

    private List<PeerAssoc> peersOf(String where, long nodeId, @Nullable QName type) {
        if (type == null) {
            return peers(where + IN_ORDER, nodeId);
        }
        Long typeId = qnames.find(type);
        return typeId == null ? List.of() : peers(where + " and a.type_qname_id = ?" + IN_ORDER, nodeId, typeId);
    }

    @Nullable
    PeerAssoc peer(long id) {
        List<PeerAssoc> found = peers("a.id = ?", id);
        return found.isEmpty() ? null : found.get(0);
    }

    long insertPeer(long sourceId, long targetId, QName type, int index) {
        return Keys.insert(
                jdbc,
                "insert into peer_assoc (source_id, target_id, type_qname_id, assoc_index) values (?, ?, ?, ?)",
                sourceId,
                targetId,
                qnames.id(type),
                index);
    }

    void setPeerIndex(long assocId, int index) {
        jdbc.update("update peer_assoc set assoc_index = ? where id = ?", index, assocId);
    }

    void deletePeer(long assocId) {
        jdbc.update("delete from peer_assoc where id = ?", assocId);
    }
}

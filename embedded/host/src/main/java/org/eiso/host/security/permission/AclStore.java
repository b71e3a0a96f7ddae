package org.eiso.host.security.permission;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Access control lists in the database.
 *
 * <p>A node either has a list of its own or shares the one of its primary parent; {@code node.acl_id} always names the
 * list that acts. So a change of entries touches no node, and giving a node its own list or taking it away touches the
 * nodes below it in one statement.
 */
final class AclStore {
    /** Nodes from :node downwards that share the list :shared with their primary parent. */
    private static final String SHARERS =
            """
            WITH RECURSIVE sharer(id) AS (
              SELECT start.id FROM node start WHERE start.id = :node
              UNION ALL
              SELECT assoc.child_id FROM sharer
                JOIN child_assoc assoc ON assoc.parent_id = sharer.id AND assoc.is_primary = TRUE
                JOIN node child ON child.id = assoc.child_id
              WHERE child.acl_id IS NOT DISTINCT FROM :shared)
            """;

    private final JdbcClient jdbc;

    AclStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A list as it is kept. */
    record Acl(long id, long nodeId, boolean inherits, @Nullable Long parent) {}

    Optional<Acl> ownAcl(long nodeId) {
        return jdbc.sql("SELECT id, node_id, inherits, parent_acl_id FROM acl WHERE node_id = :node")
                .param("node", nodeId)
                .query((row, i) -> new Acl(
                        row.getLong("id"),
                        row.getLong("node_id"),
                        row.getBoolean("inherits"),
                        row.getObject("parent_acl_id", Long.class)))
                .optional();
    }

    /** The list that acts on a node, or null where no ancestor has one. */
    @Nullable
    Long actingAcl(long nodeId) {
        return jdbc.sql("SELECT acl_id FROM node WHERE id = :node")
                .param("node", nodeId)
                .query((row, i) -> Optional.ofNullable(row.getObject("acl_id", Long.class)))
                .single()
                .orElse(null);
    }

    /** A node and the list that acts on it, which is null where no ancestor has one. */
    record Acting(NodeRef node, @Nullable Long acl) {}

    /** The lists that act on nodes of one store; nodes that do not exist are left out. */
    List<Acting> acting(StoreRef store, Collection<String> uuids) {
        return jdbc.sql("SELECT node.uuid, node.acl_id FROM node JOIN store ON store.id = node.store_id"
                        + " WHERE store.protocol = :protocol AND store.identifier = :identifier"
                        + " AND node.uuid IN (:uuids)")
                .param("protocol", store.getProtocol())
                .param("identifier", store.getIdentifier())
                .param("uuids", uuids)
                .query((row, i) ->
                        new Acting(new NodeRef(store, row.getString("uuid")), row.getObject("acl_id", Long.class)))
                .list();
    }

    /** The list's entries and those that it inherits, nearest first. */
    List<AccessEntry> entries(long aclId) {
        return jdbc.sql(
                        """
                        WITH RECURSIVE source(id, distance, next) AS (
                          SELECT acl.id, 0, CASE WHEN acl.inherits = TRUE THEN acl.parent_acl_id END
                            FROM acl WHERE acl.id = :acl
                          UNION ALL
                          SELECT above.id, source.distance + 1,
                                 CASE WHEN above.inherits = TRUE THEN above.parent_acl_id END
                            FROM source JOIN acl above ON above.id = source.next)
                        SELECT source.distance, ace.authority, ace.permission, ace.allowed
                          FROM source JOIN ace ON ace.acl_id = source.id
                         ORDER BY source.distance, ace.allowed, ace.authority, ace.permission
                        """)
                .param("acl", aclId)
                .query((row, i) -> new AccessEntry(
                        row.getInt("distance"),
                        row.getString("authority"),
                        row.getString("permission"),
                        row.getBoolean("allowed")))
                .list();
    }

    /** Lists in which, or in an inherited one, one of the authorities has an entry for one of the permissions. */
    Set<Long> aclsWithEntry(Collection<String> authorities, Collection<String> permissions, boolean allowed) {
        if (authorities.isEmpty()) {
            return new HashSet<>();
        }
        List<Long> found = jdbc.sql(
                        """
                        WITH RECURSIVE reached(id) AS (
                          SELECT ace.acl_id FROM ace
                           WHERE ace.authority IN (:authorities) AND ace.permission IN (:permissions)
                             AND ace.allowed = :allowed
                          UNION
                          SELECT below.id FROM reached
                            JOIN acl below ON below.parent_acl_id = reached.id AND below.inherits = TRUE)
                        SELECT id FROM reached
                        """)
                .param("authorities", authorities)
                .param("permissions", permissions)
                .param("allowed", allowed)
                .query(Long.class)
                .list();
        return new HashSet<>(found);
    }

    /** Makes concurrent changes of one node's list wait for each other. */
    void lock(long nodeId) {
        jdbc.sql("SELECT id FROM node WHERE id = :node FOR UPDATE")
                .param("node", nodeId)
                .query(Long.class)
                .single();
    }

    /** Gives a node that shares its parent's list one of its own, and lets what is below follow. */
    Change separate(long nodeId) {
        Long shared = actingAcl(nodeId);
        jdbc.sql("INSERT INTO acl (node_id, inherits, parent_acl_id) VALUES (:node, TRUE, :parent)")
                .param("node", nodeId)
                .param("parent", shared)
                .update();
        long own = ownAcl(nodeId).orElseThrow().id();
        return new Change(own, repoint(nodeId, shared, own));
    }

    /** Dissolves a node's own list, which must not have been left with entries that matter. */
    List<Long> rejoin(Acl own) {
        List<Long> moved = repoint(own.nodeId(), own.id(), own.parent());
        jdbc.sql("DELETE FROM acl WHERE id = :acl").param("acl", own.id()).update();
        return moved;
    }

    /**
     * Lets a node and what shares its list follow another list.
     *
     * @return the nodes whose acting list changed
     */
    List<Long> repoint(long nodeId, @Nullable Long from, @Nullable Long to) {
        if (Objects.equals(from, to)) {
            return List.of();
        }
        List<Long> nodes = jdbc.sql(SHARERS + "SELECT id FROM sharer")
                .param("node", nodeId)
                .param("shared", from)
                .query(Long.class)
                .list();
        jdbc.sql("UPDATE acl SET parent_acl_id = :to WHERE node_id IN (" + SHARERS
                        + "SELECT assoc.child_id FROM sharer JOIN child_assoc assoc"
                        + " ON assoc.parent_id = sharer.id AND assoc.is_primary = TRUE)")
                .param("to", to)
                .param("node", nodeId)
                .param("shared", from)
                .update();
        jdbc.sql("UPDATE node SET acl_id = :to WHERE id IN (" + SHARERS + "SELECT id FROM sharer)")
                .param("to", to)
                .param("node", nodeId)
                .param("shared", from)
                .update();
        return nodes;
    }

    /** A new list and the nodes that it acts on now. */
    record Change(long acl, List<Long> nodes) {}

    /** Counts nodes that follow another list than their primary parent although they have none of their own. */
    long countStrays(Collection<Long> nodeIds) {
        return jdbc.sql("SELECT COUNT(*) FROM child_assoc assoc"
                        + " JOIN node parent ON parent.id = assoc.parent_id JOIN node child ON child.id = assoc.child_id"
                        + " LEFT JOIN acl own ON own.node_id = child.id"
                        + " WHERE assoc.is_primary = TRUE"
                        + " AND (assoc.child_id IN (:nodes) OR assoc.parent_id IN (:nodes))"
                        + " AND own.id IS NULL AND child.acl_id IS DISTINCT FROM parent.acl_id")
                .param("nodes", nodeIds)
                .query(Long.class)
                .single();
    }

    void setParent(long aclId, @Nullable Long parent) {
        jdbc.sql("UPDATE acl SET parent_acl_id = :parent WHERE id = :acl")
                .param("parent", parent)
                .param("acl", aclId)
                .update();
    }

    void setInherits(long aclId, boolean inherits) {
        jdbc.sql("UPDATE acl SET inherits = :inherits WHERE id = :acl")
                .param("inherits", inherits)
                .param("acl", aclId)
                .update();
    }

    void put(long aclId, String authority, String permission, boolean allowed) {
        remove(aclId, authority, permission);
        jdbc.sql("INSERT INTO ace (acl_id, authority, permission, allowed)"
                        + " VALUES (:acl, :authority, :permission, :allowed)")
                .param("acl", aclId)
                .param("authority", authority)
                .param("permission", permission)
                .param("allowed", allowed)
                .update();
    }

    boolean remove(long aclId, String authority, String permission) {
        return jdbc.sql("DELETE FROM ace WHERE acl_id = :acl AND authority = :authority AND permission = :permission")
                        .param("acl", aclId)
                        .param("authority", authority)
                        .param("permission", permission)
                        .update()
                > 0;
    }

    void removeAll(long aclId, String authority) {
        jdbc.sql("DELETE FROM ace WHERE acl_id = :acl AND authority = :authority")
                .param("acl", aclId)
                .param("authority", authority)
                .update();
    }

    void removeAll(long aclId) {
        jdbc.sql("DELETE FROM ace WHERE acl_id = :acl").param("acl", aclId).update();
    }

    /** Forgets every entry of an authority that is no more. */
    void removeAuthority(String authority) {
        jdbc.sql("DELETE FROM ace WHERE authority = :authority")
                .param("authority", authority)
                .update();
    }

    /** Forgets a deleted node's own list; what still refers to it follows the list above. */
    void forget(Acl own) {
        jdbc.sql("UPDATE acl SET parent_acl_id = :parent WHERE parent_acl_id = :acl")
                .param("parent", own.parent())
                .param("acl", own.id())
                .update();
        jdbc.sql("UPDATE node SET acl_id = :parent WHERE acl_id = :acl")
                .param("parent", own.parent())
                .param("acl", own.id())
                .update();
        jdbc.sql("DELETE FROM acl WHERE id = :acl").param("acl", own.id()).update();
    }

    /** Entries of one list itself, without what it inherits. */
    List<AccessEntry> ownEntries(long aclId) {
        return new ArrayList<>(
                entries(aclId).stream().filter(entry -> entry.position() == 0).toList());
    }
}

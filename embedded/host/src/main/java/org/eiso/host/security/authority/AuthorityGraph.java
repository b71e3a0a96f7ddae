package org.eiso.host.security.authority;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who belongs to which group, read from the nodes' tables in one statement whatever the depth.
 *
 * <p>People and groups are nodes; a group's members are its {@code cm:member} children. The name of an authority is its
 * {@code cm:authorityName} or {@code cm:userName}; people's names are compared without case.
 */
final class AuthorityGraph {
    private static final String MEMBER_TYPE =
            "(SELECT q.id FROM qname q WHERE q.uri = :cm AND q.local_name = 'member')";
    private static final String NAME_PROPERTIES =
            "(SELECT q.id FROM qname q WHERE q.uri = :cm AND q.local_name IN ('authorityName', 'userName'))";
    private static final String CM = "http://www.alfresco.org/model/content/1.0";

    private final JdbcClient jdbc;

    AuthorityGraph(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An authority and its node. */
    record Entry(long nodeId, NodeRef nodeRef, String name) {}

    static boolean isGroupOrRole(String name) {
        return name.startsWith("GROUP_") || name.startsWith("ROLE_");
    }

    /** Finds a person without regard to case, or a group or role by its exact name. */
    Optional<Entry> find(String name) {
        boolean group = isGroupOrRole(name);
        return jdbc
                .sql(
                        """
                        SELECT n.id, n.uuid, p.string_value AS name
                          FROM child_assoc top
                          JOIN node n ON n.id = top.child_id
                          JOIN node_property p ON p.node_id = n.id
                         WHERE top.name_local = :local
                           AND p.qname_id = (SELECT q.id FROM qname q WHERE q.uri = :cm AND q.local_name = :property)
                           AND top.parent_id = (
                             SELECT c.child_id FROM child_assoc c WHERE c.name_local = :container AND c.parent_id = (
                               SELECT y.child_id FROM child_assoc y WHERE y.name_local = 'system' AND y.parent_id = (
                                 SELECT s.root_node_id FROM store s
                                  WHERE s.protocol = 'workspace' AND s.identifier = 'SpacesStore')))
                        """)
                .param("container", group ? "authorities" : "people")
                .param("cm", CM)
                .param("property", group ? "authorityName" : "userName")
                .param("local", localName(name))
                .query((row, i) -> new Entry(
                        row.getLong("id"),
                        new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, row.getString("uuid")),
                        row.getString("name")))
                .list()
                .stream()
                .findFirst();
    }

    /** The local name by which an authority hangs below its container. */
    static String localName(String name) {
        return isGroupOrRole(name) ? name : lower(name);
    }

    static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    Set<String> containing(long nodeId, boolean immediate) {
        return names(
                """
                WITH RECURSIVE found(id) AS (
                  SELECT m.parent_id FROM child_assoc m WHERE m.child_id = :node AND m.type_qname_id IN %1$s
                  %2$s)
                """
                        .formatted(
                                MEMBER_TYPE,
                                immediate
                                        ? ""
                                        : "UNION SELECT m.parent_id FROM found JOIN child_assoc m ON m.child_id = found.id"
                                                + " WHERE m.type_qname_id IN " + MEMBER_TYPE),
                nodeId);
    }

    Set<String> contained(long nodeId, boolean immediate) {
        return names(
                """
                WITH RECURSIVE found(id) AS (
                  SELECT m.child_id FROM child_assoc m WHERE m.parent_id = :node AND m.type_qname_id IN %1$s
                  %2$s)
                """
                        .formatted(
                                MEMBER_TYPE,
                                immediate
                                        ? ""
                                        : "UNION SELECT m.child_id FROM found JOIN child_assoc m ON m.parent_id = found.id"
                                                + " WHERE m.type_qname_id IN " + MEMBER_TYPE),
                nodeId);
    }

    /** Names of what hangs below a container: people, groups or a zone's content. */
    Set<String> namesBelow(NodeRef container) {
        return below(container, "");
    }

    /** As {@link #namesBelow}, without what is a member of a group. */
    Set<String> rootsBelow(NodeRef container) {
        return below(
                container,
                "AND NOT EXISTS (SELECT 1 FROM child_assoc m WHERE m.child_id = a.child_id AND m.type_qname_id IN "
                        + MEMBER_TYPE + ")");
    }

    private Set<String> below(NodeRef container, String condition) {
        List<String> names = jdbc.sql(
                        """
                        SELECT p.string_value FROM node c
                          JOIN store s ON s.id = c.store_id AND s.protocol = 'workspace' AND s.identifier = 'SpacesStore'
                          JOIN child_assoc a ON a.parent_id = c.id
                          JOIN node_property p ON p.node_id = a.child_id AND p.qname_id IN %s
                         WHERE c.uuid = :uuid %s ORDER BY p.string_value
                        """
                                .formatted(NAME_PROPERTIES, condition))
                .param("cm", CM)
                .param("uuid", container.getId())
                .query(String.class)
                .list();
        return new LinkedHashSet<>(names);
    }

    private Set<String> names(String found, long nodeId) {
        List<String> names = jdbc.sql(found
                        + "SELECT p.string_value FROM found JOIN node_property p ON p.node_id = found.id"
                        + " WHERE p.qname_id IN " + NAME_PROPERTIES + " ORDER BY p.string_value")
                .param("cm", CM)
                .param("node", nodeId)
                .query(String.class)
                .list();
        return new LinkedHashSet<>(names);
    }
}

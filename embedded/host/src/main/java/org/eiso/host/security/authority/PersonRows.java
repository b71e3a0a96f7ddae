package org.eiso.host.security.authority;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The texts of all people, read in one statement, for lists that are filtered and sorted. */
final class PersonRows {
    private final JdbcClient jdbc;

    PersonRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A person's text properties. */
    record PersonRow(NodeRef nodeRef, Map<QName, String> texts) {
        String text(QName property) {
            return texts.getOrDefault(property, "");
        }
    }

    int count(NodeRef people) {
        return jdbc.sql(
                        """
                        SELECT COUNT(*) FROM child_assoc a JOIN node c ON c.id = a.parent_id
                          JOIN store s ON s.id = c.store_id AND s.protocol = 'workspace' AND s.identifier = 'SpacesStore'
                         WHERE c.uuid = :people
                        """)
                .param("people", people.getId())
                .query(Integer.class)
                .single();
    }

    List<PersonRow> all(NodeRef people) {
        Map<String, Map<QName, String>> texts = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        SELECT n.uuid, q.uri, q.local_name, p.string_value
                          FROM node c
                          JOIN store s ON s.id = c.store_id AND s.protocol = 'workspace' AND s.identifier = 'SpacesStore'
                          JOIN child_assoc a ON a.parent_id = c.id
                          JOIN node n ON n.id = a.child_id
                          JOIN node_property p ON p.node_id = n.id AND p.string_value IS NOT NULL
                          JOIN qname q ON q.id = p.qname_id
                         WHERE c.uuid = :people
                         ORDER BY a.name_local
                        """)
                .param("people", people.getId())
                .query((RowCallbackHandler) row -> texts.computeIfAbsent(row.getString("uuid"), uuid -> new HashMap<>())
                        .put(
                                QName.createQName(row.getString("uri"), row.getString("local_name")),
                                row.getString("string_value")));
        return texts.entrySet().stream()
                .map(person -> new PersonRow(
                        new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, person.getKey()), person.getValue()))
                .toList();
    }
}

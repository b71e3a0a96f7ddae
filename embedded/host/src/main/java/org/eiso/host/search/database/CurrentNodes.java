package org.eiso.host.search.database;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.eiso.host.node.QNameIds;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database says now of nodes that the index found. */
public final class CurrentNodes {
    private static final int PORTION = 1_000;

    private final JdbcClient jdbc;
    private final QNameIds ids;

    public CurrentNodes(JdbcClient jdbc, QNameIds ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** Who decides on reading a node. */
    public record Rights(@Nullable Long aclId, @Nullable String owner) {}

    /** The rights of those of these nodes that exist. */
    public Map<NodeRef, Rights> rights(List<NodeRef> refs) {
        Map<NodeRef, Rights> rights = new HashMap<>();
        for (int from = 0; from < refs.size(); from += PORTION) {
            read(refs.subList(from, Math.min(refs.size(), from + PORTION)), rights);
        }
        return rights;
    }

    private void read(Collection<NodeRef> refs, Map<NodeRef, Rights> into) {
        jdbc.sql("select s.protocol, s.identifier, n.uuid, n.acl_id, " + owner() + " from node n"
                        + " join store s on s.id = n.store_id where n.uuid in (:uuids)")
                .param("uuids", refs.stream().map(NodeRef::getId).toList())
                .query(row -> {
                    into.put(
                            new NodeRef(new StoreRef(row.getString(1), row.getString(2)), row.getString(3)),
                            new Rights(row.getObject(4, Long.class), row.getString(5)));
                });
    }

    /** The owner of a row {@code n} of table node. */
    String owner() {
        Long owner = ids.find(ContentModel.PROP_OWNER);
        return owner == null
                ? "n.creator"
                : "coalesce((select w.string_value from node_property w where w.node_id = n.id and w.qname_id = "
                        + owner + "), n.creator)";
    }
}

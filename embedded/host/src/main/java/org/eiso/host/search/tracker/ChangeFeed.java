package org.eiso.host.search.tracker;

import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the change log. Its order is the order of commits, so whatever is read has no gaps. */
final class ChangeFeed {
    /** The kind of change that moves everything below a node too. */
    private static final String PLACE_CHANGED = "PATH";

    private final JdbcClient jdbc;

    ChangeFeed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A change of a node.
     *
     * @param seq its number in the log
     * @param nodeId the node
     * @param ref what the node was called when it changed
     * @param placeChanged whether the paths of everything below it changed too
     */
    record Change(long seq, long nodeId, NodeRef ref, boolean placeChanged) {}

    /** The first changes after this one, at most so many. */
    List<Change> after(long seq, int most) {
        return jdbc.sql("select c.seq, c.node_id, c.uuid, c.kind, s.protocol, s.identifier from node_change c"
                        + " join store s on s.id = c.store_id where c.seq > ? order by c.seq limit ?")
                .param(seq)
                .param(most)
                .query((row, n) -> new Change(
                        row.getLong(1),
                        row.getLong(2),
                        new NodeRef(new StoreRef(row.getString(5), row.getString(6)), row.getString(3)),
                        PLACE_CHANGED.equals(row.getString(4))))
                .list();
    }

    /** The number of the last change. */
    long last() {
        return jdbc.sql("select seq from change_clock").query(Long.class).single();
    }

    /** The first nodes after this one by their numbers, at most so many. */
    List<Long> nodesAfter(long id, int most) {
        return jdbc.sql("select id from node where id > ? order by id limit ?")
                .param(id)
                .param(most)
                .query(Long.class)
                .list();
    }

    /** The highest number of a node. */
    long lastNode() {
        return jdbc.sql("select coalesce(max(id), 0) from node")
                .query(Long.class)
                .single();
    }
}

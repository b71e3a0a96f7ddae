package org.eiso.host.node;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eiso.host.transaction.BeforeDatabaseCommit;
import org.eiso.host.transaction.HostTransactions;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes what changed for the index, as the last act of each transaction. While it does, it holds the lock of the only
 * row of {@code change_clock}: the numbers of changes are in the order of commits, and what must be true of concurrent
 * transactions together is checked here, one transaction at a time.
 */
public final class ChangeLog implements BeforeDatabaseCommit {
    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;

    public ChangeLog(JdbcTemplate jdbc, HostTransactions transactions) {
        this.jdbc = jdbc;
        transactions.register(this);
    }

    /** Has nodes indexed again; for those who change what the index knows of a node in tables of their own. */
    public void changed(Collection<Long> nodeIds) {
        NodeSession session = NodeSession.current();
        List<Long> unknown =
                nodeIds.stream().filter(id -> !session.changes.containsKey(id)).toList();
        for (List<Long> part : parts(unknown)) {
            jdbc.query(
                    "select id, uuid, store_id from node where id in (" + marks(part.size()) + ")",
                    row -> {
                        session.changes.put(
                                row.getLong(1),
                                new NodeChange(
                                        row.getLong(1), row.getString(2), row.getLong(3), NodeChange.Kind.UPDATE));
                    },
                    part.toArray());
        }
    }

    void updated(NodeState node) {
        NodeSession.current()
                .changes
                .putIfAbsent(node.id, new NodeChange(node.id, node.ref.getId(), node.storeId, NodeChange.Kind.UPDATE));
    }

    void moved(NodeState node) {
        NodeSession.current()
                .changes
                .put(node.id, new NodeChange(node.id, node.ref.getId(), node.storeId, NodeChange.Kind.PATH));
    }

    void deleted(NodeState node) {
        NodeSession.current()
                .changes
                .put(node.id, new NodeChange(node.id, node.ref.getId(), node.storeId, NodeChange.Kind.DELETE));
    }

    @Override
    public void beforeDatabaseCommit() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            return;
        }
        NodeSession session = NodeSession.current();
        if (session.changes.isEmpty()) {
            return;
        }
        List<NodeChange> changes = new ArrayList<>(session.changes.values());
        long last = tick(changes.size());
        checkParents(session);
        checkRemoved(session);
        write(changes, last - changes.size());
    }

    private long tick(int count) {
        jdbc.update("update change_clock set seq = seq + ?", count);
        return Objects.requireNonNull(jdbc.queryForObject("select seq from change_clock", Long.class));
    }

    /** No child may be left below a node that another transaction has just deleted or archived. */
    private void checkParents(NodeSession session) {
        session.parentsUsed.keySet().removeAll(session.removed.keySet());
        Map<Long, Long> stores = new HashMap<>();
        for (List<Long> part : parts(List.copyOf(session.parentsUsed.keySet()))) {
            jdbc.query(
                    "select id, store_id from node where id in (" + marks(part.size()) + ")",
                    row -> {
                        stores.put(row.getLong(1), row.getLong(2));
                    },
                    part.toArray());
        }
        if (!stores.equals(session.parentsUsed)) {
            throw new ConcurrencyFailureException("A parent was deleted meanwhile");
        }
    }

    private void checkRemoved(NodeSession session) {
        for (List<Long> part : parts(List.copyOf(session.removed.keySet()))) {
            Long strays = jdbc.queryForObject(
                    "select count(*) from child_assoc a join node c on c.id = a.child_id"
                            + " left join node p on p.id = a.parent_id where a.is_primary = true"
                            + " and (p.id is null or p.store_id <> c.store_id) and a.parent_id in ("
                            + marks(part.size()) + ")",
                    Long.class,
                    part.toArray());
            if (strays != null && strays > 0) {
                throw new ConcurrencyFailureException("A node got a child while it was deleted");
            }
        }
    }

    private void write(List<NodeChange> changes, long before) {
        List<Object[]> rows = new ArrayList<>(changes.size());
        List<Object[]> marks = new ArrayList<>(changes.size());
        long seq = before;
        for (NodeChange change : changes) {
            seq++;
            rows.add(new Object[] {
                seq,
                change.nodeId(),
                change.uuid(),
                change.storeId(),
                change.kind().name()
            });
            marks.add(new Object[] {seq, change.nodeId()});
        }
        jdbc.batchUpdate("insert into node_change (seq, node_id, uuid, store_id, kind) values (?, ?, ?, ?, ?)", rows);
        jdbc.batchUpdate("update node set change_id = ? where id = ?", marks);
    }

    static List<List<Long>> parts(List<Long> ids) {
        List<List<Long>> parts = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += BATCH) {
            parts.add(ids.subList(from, Math.min(ids.size(), from + BATCH)));
        }
        return parts;
    }

    static String marks(int count) {
        return "?" + ", ?".repeat(count - 1);
    }
}

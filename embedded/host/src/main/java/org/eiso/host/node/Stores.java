package org.eiso.host.node;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alfresco.service.cmr.repository.StoreRef;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The stores and their root nodes. A store that is committed is never changed, so it may be kept. */
final class Stores {
    /** A row of table store. */
    record Store(long id, StoreRef ref, long rootNodeId) {}

    private static final String SELECT =
            "select id, protocol, identifier, root_node_id from store where root_node_id is not null";

    private final JdbcTemplate jdbc;
    private final Map<StoreRef, Store> byRef = new ConcurrentHashMap<>();
    private final Map<Long, Store> byId = new ConcurrentHashMap<>();

    Stores(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Nullable
    Store find(StoreRef ref) {
        Store known = byRef.get(ref);
        return known != null
                ? known
                : all().stream()
                        .filter(store -> store.ref().equals(ref))
                        .findFirst()
                        .orElse(null);
    }

    Store get(long id) {
        Store known = byId.get(id);
        return known != null
                ? known
                : all().stream()
                        .filter(store -> store.id() == id)
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("No store " + id));
    }

    List<Store> all() {
        List<Store> stores = jdbc.query(
                SELECT + " order by id",
                (row, number) ->
                        new Store(row.getLong(1), new StoreRef(row.getString(2), row.getString(3)), row.getLong(4)));
        // What this transaction made itself may still be rolled back.
        if (!NodeSession.current().storesChanged) {
            stores.forEach(store -> {
                byRef.put(store.ref(), store);
                byId.put(store.id(), store);
            });
        }
        return stores;
    }

    long insert(StoreRef ref) {
        NodeSession.current().storesChanged = true;
        return Keys.insert(
                jdbc, "insert into store (protocol, identifier) values (?, ?)", ref.getProtocol(), ref.getIdentifier());
    }

    void setRoot(long storeId, long rootNodeId) {
        jdbc.update("update store set root_node_id = ? where id = ?", rootNodeId, storeId);
    }
}

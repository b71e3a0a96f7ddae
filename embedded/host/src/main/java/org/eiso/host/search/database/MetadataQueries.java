package org.eiso.host.search.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.SearchParameters.SortDefinition;
import org.eiso.host.node.QNameIds;
import org.eiso.host.search.query.Query;
import org.eiso.host.search.query.QueryNames;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Runs queries on metadata in SQL, within the transaction of the caller. */
public final class MetadataQueries {
    private static final int FIRST_KEY = 4;

    private final JdbcTemplate jdbc;
    private final DictionaryService dictionary;
    private final QNameIds ids;
    private final CurrentNodes currentNodes;

    public MetadataQueries(JdbcTemplate jdbc, DictionaryService dictionary, QNameIds ids, CurrentNodes currentNodes) {
        this.jdbc = jdbc;
        this.dictionary = dictionary;
        this.ids = ids;
        this.currentNodes = currentNodes;
    }

    /** A page of nodes, and how many there are on all pages. */
    public record Page(List<NodeRef> nodes, long total) {}

    /**
     * Restricts what is found to what somebody may read.
     *
     * @param acls nodes that one of these lists acts on
     * @param user and those of this person
     */
    public record Readers(Collection<Long> acls, @Nullable String user) {}

    /**
     * Makes a query ready to run.
     *
     * @param now this moment, in the zone that days begin in
     * @throws IndexNeeded if the database cannot answer it
     */
    public Prepared prepare(Query query, List<SortDefinition> order, QueryNames names, ZonedDateTime now) {
        Conditions conditions = new Conditions(dictionary, names, ids, now);
        Condition condition = conditions.of(query);
        List<Conditions.Order> keys = new ArrayList<>();
        for (SortDefinition key : order) {
            switch (key.getSortType()) {
                case SCORE -> throw new IndexNeeded("the order by score");
                case DOCUMENT -> keys.add(conditions.order("DBID", key.isAscending()));
                case FIELD -> keys.add(conditions.order(key.getField(), key.isAscending()));
            }
        }
        return new Prepared(condition, keys);
    }

    /** A query that can run. */
    public final class Prepared {
        private final Condition condition;
        private final List<Conditions.Order> order;

        private Prepared(Condition condition, List<Conditions.Order> order) {
            this.condition = condition;
            this.order = order;
        }

        /**
         * Runs it.
         *
         * @param readers null where everything may be read
         */
        public Page run(Collection<StoreRef> stores, @Nullable Readers readers, int skip, int rows) {
            Condition all = Condition.all(List.of(in(stores), condition, readable(readers)));
            String from = " from node n join store s on s.id = n.store_id where " + all.sql();
            return order.stream().anyMatch(Conditions.Order::text)
                    ? byAlphabet(all, from, skip, rows)
                    : bySql(all, from, skip, rows);
        }

        private Page bySql(Condition all, String from, int skip, int rows) {
            Long total = jdbc.queryForObject(
                    "select count(*)" + from, Long.class, all.values().toArray());
            List<Object> values = new ArrayList<>(all.values());
            List<String> keys = new ArrayList<>();
            order.forEach(key -> {
                keys.add(key.sql() + (key.ascending() ? " asc" : " desc") + " nulls last");
                values.addAll(key.values());
            });
            keys.add("n.id");
            values.add(skip);
            values.add(rows);
            List<NodeRef> nodes = jdbc.query(
                    "select s.protocol, s.identifier, n.uuid" + from + " order by " + String.join(", ", keys)
                            + " offset ? rows fetch next ? rows only",
                    (row, n) -> nodeRef(row),
                    values.toArray());
            return new Page(nodes, total == null ? 0 : total);
        }

        /** Databases differ in their alphabets, and the embedded one has none: texts are ordered here. */
        private Page byAlphabet(Condition all, String from, int skip, int rows) {
            StringBuilder columns = new StringBuilder();
            List<Object> values = new ArrayList<>();
            for (Conditions.Order key : order) {
                columns.append(", ").append(key.sql());
                values.addAll(key.values());
            }
            values.addAll(all.values());
            List<OrderedNode> found = jdbc.query(
                    "select s.protocol, s.identifier, n.uuid" + columns + from + " order by n.id",
                    (row, n) -> {
                        List<@Nullable Object> keys = new ArrayList<>();
                        for (int i = 0; i < order.size(); i++) {
                            keys.add(row.getObject(FIRST_KEY + i));
                        }
                        return new OrderedNode(nodeRef(row), keys);
                    },
                    values.toArray());
            List<NodeRef> page = found.stream()
                    .sorted(new OrderedNodes(
                            order.stream().map(Conditions.Order::ascending).toList()))
                    .skip(skip)
                    .limit(rows)
                    .map(OrderedNode::ref)
                    .toList();
            return new Page(page, found.size());
        }

        private static NodeRef nodeRef(ResultSet row) throws SQLException {
            return new NodeRef(new StoreRef(row.getString(1), row.getString(2)), row.getString(3));
        }

        private Condition in(Collection<StoreRef> stores) {
            return Condition.any(stores.stream()
                    .map(store -> Condition.of(
                            "s.protocol = ? and s.identifier = ?", store.getProtocol(), store.getIdentifier()))
                    .toList());
        }

        private Condition readable(@Nullable Readers readers) {
            if (readers == null) {
                return Condition.TRUE;
            }
            Condition byAcl = readers.acls().isEmpty()
                    ? Condition.FALSE
                    : Condition.of("n.acl_id = any (?)", (Object) readers.acls().toArray(Long[]::new));
            return readers.user() == null
                    ? byAcl
                    : Condition.any(List.of(byAcl, Condition.of(currentNodes.owner() + " = ?", readers.user())));
        }
    }
}

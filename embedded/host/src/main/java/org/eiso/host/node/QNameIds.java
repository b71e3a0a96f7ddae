package org.eiso.host.node;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The numbers by which tables know qualified names and namespaces. A name once written stays: new ones are committed on
 * their own, so that this cache never knows a number that was rolled back.
 */
public final class QNameIds {
    private final JdbcTemplate jdbc;
    private final TransactionTemplate ownTransaction;
    private final Map<QName, Long> ids = new ConcurrentHashMap<>();
    private final Map<Long, QName> names = new ConcurrentHashMap<>();
    private final Map<String, Long> uriIds = new ConcurrentHashMap<>();

    public QNameIds(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The number of a name, given to it now if it has none. */
    public long id(QName name) {
        Long known = find(name);
        return known != null ? known : add(name);
    }

    /** The number of a name, or null where no table mentions it. */
    public @Nullable Long find(QName name) {
        Long known = ids.get(name);
        if (known == null) {
            jdbc.query(
                    "select id from qname where uri = ? and local_name = ?",
                    row -> {
                        remember(row.getLong(1), name);
                    },
                    name.getNamespaceURI(),
                    name.getLocalName());
            known = ids.get(name);
        }
        return known;
    }

    private long add(QName name) {
        long id = committed(
                () -> Keys.insert(
                        jdbc,
                        "insert into qname (uri, local_name) values (?, ?)",
                        name.getNamespaceURI(),
                        name.getLocalName()),
                () -> required(find(name), name));
        remember(id, name);
        return id;
    }

    private static long required(@Nullable Long id, Object what) {
        if (id == null) {
            throw new IllegalStateException("No number for " + what);
        }
        return id;
    }

    private void remember(long id, QName name) {
        ids.put(name, id);
        names.put(id, name);
    }

    /** The name of a number that some table mentions. */
    public QName name(long id) {
        QName known = names.get(id);
        if (known != null) {
            return known;
        }
        QName found = jdbc.query(
                "select uri, local_name from qname where id = ?",
                rows -> {
                    if (!rows.next()) {
                        throw new EmptyResultDataAccessException("No qname " + id, 1);
                    }
                    return QName.createQName(rows.getString(1), rows.getString(2));
                },
                id);
        if (found == null) {
            throw new IllegalStateException("No qname " + id);
        }
        remember(id, found);
        return found;
    }

    /** The number of a namespace, given to it now if it has none. */
    public long uriId(String uri) {
        Long known = uriIds.get(uri);
        if (known != null) {
            return known;
        }
        Long found = findUri(uri);
        long id = found != null
                ? found
                : committed(
                        () -> Keys.insert(jdbc, "insert into namespace_uri (uri) values (?)", uri),
                        () -> required(findUri(uri), uri));
        uriIds.put(uri, id);
        return id;
    }

    private @Nullable Long findUri(String uri) {
        return jdbc.query(
                "select id from namespace_uri where uri = ?", rows -> rows.next() ? rows.getLong(1) : null, uri);
    }

    private long committed(LongSupplier insert, LongSupplier otherwise) {
        try {
            Long id = ownTransaction.execute(status -> insert.getAsLong());
            return required(id, "a new row");
        } catch (DuplicateKeyException e) {
            // Another thread or host was faster.
            return otherwise.getAsLong();
        }
    }
}

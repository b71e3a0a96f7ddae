package org.eiso.host.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Deletes content files that no property points to.
 *
 * <p>A file goes when it was without any reference at two sweeps that lie the protection time apart. Files of the last
 * days are left alone, since a transaction that is still running may point to them. So a committed file never goes, and
 * a database that is restored from a backup of the protection time still finds its content.
 */
public final class OrphanSweep {
    private static final Logger LOG = LoggerFactory.getLogger(OrphanSweep.class);

    /** No transaction lasts as long. */
    private static final Duration IN_WORK = Duration.ofDays(1);

    private final FileContentStore store;
    private final JdbcClient jdbc;
    private final RetryingTransactionHelper transactions;
    private final Clock clock;
    private final Duration protection;

    /**
     * @param protectDays how many days an orphan is kept
     */
    public OrphanSweep(
            FileContentStore store,
            JdbcClient jdbc,
            RetryingTransactionHelper transactions,
            Clock clock,
            int protectDays) {
        this.store = store;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
        this.protection = Duration.ofDays(protectDays);
    }

    /**
     * Sweeps day by day, each in a transaction of its own.
     *
     * @return how many files were deleted
     */
    public int sweep() {
        int deleted = 0;
        for (Path day : days()) {
            deleted += transactions.doInTransaction(() -> sweepDay(day), false, true);
        }
        if (deleted > 0) {
            LOG.info("Deleted {} content files that nothing pointed to", deleted);
        }
        return deleted;
    }

    private int sweepDay(Path day) {
        String prefix = FileContentStore.PROTOCOL
                + store.root().relativize(day).toString().replace('\\', '/') + "/";
        Set<String> referenced = referenced(prefix);
        Instant now = clock.instant();
        int deleted = 0;
        for (String url : files(day)) {
            if (referenced.contains(url)) {
                forget(url);
                continue;
            }
            OffsetDateTime found = found(url);
            if (found == null) {
                jdbc.sql("insert into content_orphan (content_url, found) values (:url, :now)")
                        .param("url", url)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update();
            } else if (!found.toInstant().plus(protection).isAfter(now)) {
                store.delete(url);
                forget(url);
                deleted++;
            }
        }
        return deleted;
    }

    /** What the properties of all nodes, also of archived ones and of versions, point to. */
    private Set<String> referenced(String prefix) {
        Set<String> urls = new HashSet<>();
        jdbc.sql("select string_value from node_property where string_value like :pattern")
                .param("pattern", "contentUrl=" + prefix + "%")
                .query((row, number) -> row.getString(1))
                .list()
                .forEach(value -> urls.add(value.substring("contentUrl=".length(), endOfUrl(value))));
        return urls;
    }

    private static int endOfUrl(String value) {
        int bar = value.indexOf('|');
        return bar < 0 ? value.length() : bar;
    }

    private @Nullable OffsetDateTime found(String url) {
        return jdbc.sql("select found from content_orphan where content_url = :url")
                .param("url", url)
                .query(OffsetDateTime.class)
                .optional()
                .orElse(null);
    }

    private void forget(String url) {
        jdbc.sql("delete from content_orphan where content_url = :url")
                .param("url", url)
                .update();
    }

    private List<Path> days() {
        LocalDate newest =
                clock.instant().minus(IN_WORK).atOffset(ZoneOffset.UTC).toLocalDate();
        List<Path> days = new ArrayList<>();
        try (Stream<Path> folders = Files.find(store.root(), 3, (path, attributes) -> attributes.isDirectory())) {
            folders.filter(folder -> isDayBefore(folder, newest)).sorted().forEach(days::add);
        } catch (IOException failure) {
            throw new UncheckedIOException("The content folder cannot be read", failure);
        }
        return days;
    }

    private boolean isDayBefore(Path folder, LocalDate newest) {
        Path day = store.root().relativize(folder);
        if (day.getNameCount() != 3 || !day.toString().matches("\\d+\\D\\d+\\D\\d+")) {
            return false;
        }
        return LocalDate.of(number(day, 0), number(day, 1), number(day, 2)).isBefore(newest);
    }

    private static int number(Path path, int index) {
        return Integer.parseInt(path.getName(index).toString());
    }

    private List<String> files(Path day) {
        try (Stream<Path> files = Files.find(day, 3, (path, attributes) -> attributes.isRegularFile())) {
            return files.map(file -> FileContentStore.PROTOCOL
                            + store.root().relativize(file).toString().replace('\\', '/'))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("The content folder cannot be read", failure);
        }
    }
}

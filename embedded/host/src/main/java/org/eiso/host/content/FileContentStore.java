package org.eiso.host.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.UUID;
import java.util.regex.Pattern;
import org.alfresco.service.cmr.repository.ContentIOException;

/**
 * Content as files below one folder, at {@code store://year/month/day/hour/minute/uuid.bin} (UTC).
 *
 * <p>A file is written once, reaches the disk before its writer's stream has closed, and is never changed afterwards. So
 * a property that points to it can be copied freely, and several hosts can share the folder.
 */
public final class FileContentStore {
    /** What every content URL of this store begins with. */
    public static final String PROTOCOL = "store://";

    private static final Pattern URL =
            Pattern.compile("store://\\d{4}/\\d{1,2}/\\d{1,2}/\\d{1,2}/\\d{1,2}/[0-9A-Za-z-]+\\.bin");

    private final Path root;
    private final Clock clock;

    /**
     * @param root the folder; made when it is missing
     */
    public FileContentStore(Path root, Clock clock) {
        this.root = root.toAbsolutePath().normalize();
        this.clock = clock;
        try {
            Files.createDirectories(this.root);
        } catch (IOException failure) {
            throw new UncheckedIOException("The content folder cannot be made: " + root, failure);
        }
    }

    /** A writer to a new file. Nothing is on the disk before its stream is opened. */
    FileContentWriter writer() {
        ZonedDateTime now = ZonedDateTime.now(clock.withZone(ZoneOffset.UTC));
        String url = PROTOCOL + now.getYear() + "/" + now.getMonthValue() + "/" + now.getDayOfMonth() + "/"
                + now.getHour() + "/" + now.getMinute() + "/" + UUID.randomUUID() + ".bin";
        return new FileContentWriter(this, url, file(url));
    }

    /**
     * A reader of what is, or was, at this URL.
     *
     * @throws ContentIOException when the URL is not one of this store's
     */
    public FileContentReader reader(String contentUrl) {
        return new FileContentReader(this, contentUrl, file(contentUrl));
    }

    /** Removes a file that no property points to; nothing happens when it is gone already. */
    void delete(String contentUrl) {
        try {
            Files.deleteIfExists(file(contentUrl));
        } catch (IOException failure) {
            throw new ContentIOException("The content cannot be deleted: " + contentUrl, failure);
        }
    }

    Path root() {
        return root;
    }

    /** Makes a closed file survive a power cut: its bytes, then the names of it and of its folders. */
    void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Path folder = file.getParent();
        while (folder != null && folder.startsWith(root)) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
            folder = folder.getParent();
        }
    }

    long totalSpace() {
        return space(FileStore::getTotalSpace);
    }

    long freeSpace() {
        return space(FileStore::getUsableSpace);
    }

    private Path file(String contentUrl) {
        if (!URL.matcher(contentUrl).matches()) {
            throw new ContentIOException("Not a content URL of this store: " + contentUrl);
        }
        return root.resolve(contentUrl.substring(PROTOCOL.length()));
    }

    private long space(SpaceOf space) {
        try {
            return space.of(Files.getFileStore(root));
        } catch (IOException failure) {
            throw new UncheckedIOException("The space of the content folder cannot be read: " + root, failure);
        }
    }

    private interface SpaceOf {
        long of(FileStore store) throws IOException;
    }
}

package org.eiso.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.UUID;
import org.eiso.host.boot.EmbeddedHost;

/** An embedded host with fresh data, deleted when it is closed. */
final class EmbeddedTarget implements AutoCloseable {
    private final Path data;
    private final EmbeddedHost host;
    private final String adminPassword;

    private EmbeddedTarget(Path data, EmbeddedHost host, String adminPassword) {
        this.data = data;
        this.host = host;
        this.adminPassword = adminPassword;
    }

    static EmbeddedTarget start() {
        try {
            Path data = Files.createTempDirectory("eiso-conformance");
            String password = UUID.randomUUID().toString();
            EmbeddedHost host = EmbeddedHost.builder()
                    .data(data)
                    .port(0)
                    .adminPassword(password)
                    .build();
            host.start();
            return new EmbeddedTarget(data, host, password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Target target() {
        return new Target(URI.create("http://127.0.0.1:" + host.port() + "/alfresco"), "admin", adminPassword);
    }

    @Override
    public void close() throws IOException {
        host.close();
        Files.walkFileTree(data, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}

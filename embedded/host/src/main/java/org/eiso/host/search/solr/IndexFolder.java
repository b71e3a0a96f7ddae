package org.eiso.host.search.solr;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of the server inside this process. Its configuration is ours and written at each start; an index that was
 * built with another one is thrown away, since it can be built again.
 */
final class IndexFolder {
    /** The name of the only core. */
    static final String CORE = "nodes";

    private static final List<String> CONFIGURATION = List.of("schema.xml", "solrconfig.xml");

    private final Path home;

    IndexFolder(Path home) {
        this.home = home.toAbsolutePath().normalize();
    }

    Path home() {
        return home;
    }

    /** Makes the folder ready for the server. */
    void prepare() {
        Path core = home.resolve(CORE);
        Path conf = core.resolve("conf");
        try {
            Files.createDirectories(conf);
            boolean changed = false;
            for (String name : CONFIGURATION) {
                changed |= write(conf.resolve(name), resource(name));
            }
            if (changed) {
                delete(core.resolve("data"));
            }
            write(
                    core.resolve("core.properties"),
                    ("name=" + CORE + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of the index cannot be made ready: " + home, e);
        }
    }

    private static boolean write(Path file, byte[] bytes) throws IOException {
        if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return false;
        }
        Files.write(file, bytes);
        return true;
    }

    private static byte[] resource(String name) throws IOException {
        String path = "/org/eiso/host/search/solr/" + name;
        try (InputStream stream = IndexFolder.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IOException("Missing in the classpath: " + path);
            }
            return stream.readAllBytes();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

package org.eiso.host.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eiso.host.web.WebServer;
import org.eiso.host.web.webscript.WebScriptContainer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;

/**
 * A repository in this JVM. Several may run side by side, each with a data folder of its own.
 *
 * <pre>{@code
 * try (EmbeddedHost host = EmbeddedHost.builder().data(folder).port(0).adminPassword(secret).build().start()) {
 *     … http://127.0.0.1:{host.port()}/alfresco …
 * }
 * }</pre>
 */
public final class EmbeddedHost implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedHost.class);

    private final Path data;
    private final Map<String, Object> settings;
    private @Nullable HostContext context;

    private EmbeddedHost(Path data, Map<String, Object> settings) {
        this.data = data;
        this.settings = settings;
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts the host and returns when it answers requests: first the database, then the models and the repository's
     * first content, then the modules, last the web server.
     *
     * @return this host
     * @throws RuntimeException if it cannot start; nothing runs then
     */
    public synchronized EmbeddedHost start() {
        if (context != null) {
            throw new IllegalStateException("The host runs already");
        }
        long begin = System.nanoTime();
        try {
            Files.createDirectories(data);
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + data + " cannot be made", e);
        }
        HostContext starting = new HostContext(new HostSettings(data, settings));
        try {
            starting.refresh();
            starting.getBean(WebScriptContainer.class).reset();
            starting.getBean(WebServer.class).start();
        } catch (RuntimeException | Error e) {
            starting.close();
            throw e;
        }
        context = starting;
        LOG.info(
                "Ready at {} after {} ms",
                address(),
                Duration.ofNanos(System.nanoTime() - begin).toMillis());
        return this;
    }

    /** The port listened on. */
    public int port() {
        return running().getBean(WebServer.class).port();
    }

    /** The address of the repository, for example {@code http://127.0.0.1:8080/alfresco}. */
    public String address() {
        WebServer.Settings server = running().getBean(WebServer.Settings.class);
        return "http://" + server.bind() + ":" + port() + WebServer.CONTEXT;
    }

    public ApplicationContext applicationContext() {
        return running();
    }

    private synchronized HostContext running() {
        if (context == null) {
            throw new IllegalStateException("The host does not run");
        }
        return context;
    }

    /** Lets running requests end and stops; calling it again does nothing. */
    @Override
    public void close() {
        HostContext stopping;
        synchronized (this) {
            stopping = context;
            context = null;
        }
        if (stopping != null) {
            stopping.getBean(WebServer.class).close();
            stopping.close();
        }
    }

    /** The settings of a host. */
    public static final class Builder {

        private final Map<String, Object> settings = new LinkedHashMap<>();
        private Path data = Path.of("data");

        private Builder() {}

        /** The folder for database, content and index; {@code ./data} unless set. */
        public Builder data(Path folder) {
            data = folder;
            return this;
        }

        /** The port; 0 takes a free one. */
        public Builder port(int port) {
            return setting("server.port", Integer.toString(port));
        }

        /** The address to listen on; 127.0.0.1 unless set. */
        public Builder bind(String address) {
            return setting("server.bind", address);
        }

        /** The administrator's password, set when the repository is first made and ignored afterwards. */
        public Builder adminPassword(String password) {
            return setting("admin.password", password);
        }

        /** The JDBC URL of the database; H2 in the data folder unless set. */
        public Builder database(String url) {
            return setting("db.url", url);
        }

        /** The address of a Solr server; a server inside this process unless set. */
        public Builder solr(String url) {
            return setting("solr.url", url);
        }

        /** Any other setting, by its property's name. */
        public Builder setting(String name, String value) {
            settings.put(name, value);
            return this;
        }

        public EmbeddedHost build() {
            Path folder = data.toAbsolutePath().normalize();
            Map<String, Object> all = new LinkedHashMap<>(settings);
            all.put("dir.root", folder.toString());
            return new EmbeddedHost(folder, Map.copyOf(all));
        }
    }
}

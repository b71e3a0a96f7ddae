package org.eiso.host.search.solr;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.solr.client.solrj.SolrClient;
import org.apache.solr.client.solrj.embedded.EmbeddedSolrServer;
import org.apache.solr.core.CoreContainer;
import org.apache.solr.core.NodeConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way to Solr: a server inside this process, started beside everything else that starts. */
public final class SolrConnection implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SolrConnection.class);
    private static final int MOST_CLAUSES = 10_000;

    private final CompletableFuture<SolrClient> client;

    private SolrConnection(CompletableFuture<SolrClient> client) {
        this.client = client;
    }

    /**
     * The way to Solr that the settings name.
     *
     * @param url of a Solr server; empty for a server inside this process
     * @param folder of the server inside this process
     */
    public static SolrConnection to(String url, Path folder) {
        if (!url.isBlank()) {
            throw new UnsupportedOperationException("solr.url: only the server inside this process is supported yet");
        }
        return embedded(folder);
    }

    /**
     * Starts a server on the index in this folder, on a thread of its own; returns at once.
     *
     * @param folder made if missing
     */
    public static SolrConnection embedded(Path folder) {
        CompletableFuture<SolrClient> starting = new CompletableFuture<>();
        Thread starter = new Thread(
                () -> {
                    try {
                        starting.complete(start(folder));
                    } catch (RuntimeException | Error e) {
                        starting.completeExceptionally(e);
                    }
                },
                "solr-start");
        starter.setDaemon(true);
        starter.start();
        return new SolrConnection(starting);
    }

    private static SolrClient start(Path path) {
        long begin = System.nanoTime();
        // Read by Solr from system properties only: no HTTP API, since nobody but this process asks.
        System.setProperty("disable.v2.api", "true");
        IndexFolder folder = new IndexFolder(path);
        folder.prepare();
        NodeConfig node = new NodeConfig.NodeConfigBuilder("eiso", folder.home())
                .setBooleanQueryMaxClauseCount(MOST_CLAUSES)
                .setConfigSetBaseDirectory(folder.home().resolve("configsets").toString())
                .build();
        CoreContainer container = new CoreContainer(node);
        try {
            container.load();
            EmbeddedSolrServer server = new OwnServer(container);
            LOG.info("The index is open after {} ms", (System.nanoTime() - begin) / 1_000_000);
            return server;
        } catch (RuntimeException | Error e) {
            container.shutdown();
            throw e;
        }
    }

    /**
     * The client, as soon as the server has started.
     *
     * @throws SearchIndexException if it did not start
     */
    public SolrClient client() {
        try {
            return client.join();
        } catch (CompletionException e) {
            throw new SearchIndexException("Solr did not start", e);
        }
    }

    @Override
    public void close() {
        if (client.isCompletedExceptionally()) {
            return;
        }
        try {
            client().close();
        } catch (IOException e) {
            throw new SearchIndexException("Solr did not stop", e);
        }
    }

    /** Stops what it runs in when it is closed. */
    private static final class OwnServer extends EmbeddedSolrServer {
        private static final long serialVersionUID = 1L;

        OwnServer(CoreContainer container) {
            super(container, IndexFolder.CORE);
        }

        @Override
        public void close() throws IOException {
            super.close();
            getCoreContainer().shutdown();
        }
    }
}

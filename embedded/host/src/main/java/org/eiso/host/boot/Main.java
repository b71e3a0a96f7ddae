package org.eiso.host.boot;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs a host until it is told to stop (Ctrl-C or SIGTERM). */
@Command(
        name = "eiso",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Runs an Alfresco-compatible repository with the extensions on the class path.")
public final class Main implements Callable<Integer> {

    private static final String PASSWORD_VARIABLE = "EISO_ADMIN_PASSWORD";
    private static final int PASSWORD_BYTES = 12;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            defaultValue = "data",
            description = "database, content and index (default: ./data)")
    private Path data = Path.of("data");

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "port to listen on; 0 takes a free one (default: 8080)")
    private int port;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "address to listen on (default: 127.0.0.1, this machine only)")
    private String bind = "127.0.0.1";

    @Option(
            names = "--db",
            paramLabel = "URL",
            description = "JDBC URL of a PostgreSQL database (default: H2 in the data folder)")
    private @Nullable String database;

    @Option(
            names = "--solr",
            paramLabel = "URL",
            description = "address of a Solr server (default: Solr inside this process)")
    private @Nullable String solr;

    @Option(
            names = "--admin-password",
            paramLabel = "PASSWORD",
            description = "the administrator's password, used on the first start (default: $" + PASSWORD_VARIABLE
                    + ", else one is made up and shown once)")
    private @Nullable String adminPassword;

    @Option(
            names = "--admin-password-file",
            paramLabel = "FILE",
            description = "file whose first line is the administrator's password")
    private @Nullable Path adminPasswordFile;

    @Option(
            names = "-D",
            paramLabel = "NAME=VALUE",
            description = "any other setting, as in alfresco-global.properties")
    private Map<String, String> settings = Map.of();

    private final PrintStream out = System.out;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private Main() {}

    /** Runs the command line; the process ends with 0 after a stop, 1 when the start fails, 2 on a wrong option. */
    public static void main(String[] arguments) {
        // Tomcat logs through java.util.logging
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        int code = new CommandLine(new Main()).execute(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        boolean first = database == null && !Files.isDirectory(data.resolve("db"));
        String given = givenPassword();
        String made = given == null && first ? madeUpPassword() : null;
        out.println("Starting with data in " + data.toAbsolutePath().normalize() + " ...");
        EmbeddedHost host = host(given == null ? made : given).start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(host), "stop"));
        if (made != null) {
            out.println("The administrator is admin with password " + made + " (shown this once).");
        }
        long sinceJvmStart = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        out.printf("Ready after %.1f s: %s%n", sinceJvmStart / 1000.0, host.address());
        stopped.await();
        return 0;
    }

    private EmbeddedHost host(@Nullable String password) {
        EmbeddedHost.Builder builder =
                EmbeddedHost.builder().data(data).port(port).bind(bind);
        settings.forEach(builder::setting);
        if (database != null) {
            builder.database(database);
        }
        if (solr != null) {
            builder.solr(solr);
        }
        if (password != null) {
            builder.adminPassword(password);
        }
        return builder.build();
    }

    private void stop(EmbeddedHost host) {
        out.println("Stopping ...");
        host.close();
        out.println("Stopped.");
        stopped.countDown();
    }

    private @Nullable String givenPassword() throws IOException {
        if (adminPassword != null) {
            return adminPassword;
        }
        if (adminPasswordFile != null) {
            return Files.readString(adminPasswordFile, StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("")
                    .strip();
        }
        return System.getenv(PASSWORD_VARIABLE);
    }

    private static String madeUpPassword() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

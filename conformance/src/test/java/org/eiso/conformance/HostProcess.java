package org.eiso.conformance;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** An embedded host in a process of its own, so that it can be killed. */
final class HostProcess {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String PASSWORD = "quản-trị-2026";

    private final Path data;
    private final int port;
    private Process process;

    HostProcess(Path data) throws IOException, InterruptedException {
        this.data = data;
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
        this.process = launch();
        awaitReady();
    }

    Target target() {
        return new Target(URI.create("http://127.0.0.1:" + port + "/alfresco"), "admin", PASSWORD);
    }

    /** Ends the process at once, as a power cut does, and starts it again on the same data. */
    void killAndRestart() throws IOException, InterruptedException {
        kill();
        process = launch();
        awaitReady();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(1, TimeUnit.MINUTES);
    }

    private Process launch() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.eiso.host.boot.Main",
                "--data",
                data.toString(),
                "--port",
                Integer.toString(port)));
        builder.environment().put("EISO_ADMIN_PASSWORD", PASSWORD);
        builder.redirectErrorStream(true);
        builder.redirectOutput(
                ProcessBuilder.Redirect.appendTo(data.resolveSibling("host.log").toFile()));
        return builder.start();
    }

    private void awaitReady() throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                Session.admin(target());
                return;
            } catch (Exception notYet) {
                if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                    throw new IllegalStateException("The host does not answer; see host.log beside " + data, notYet);
                }
                Thread.sleep(200);
            }
        }
    }
}

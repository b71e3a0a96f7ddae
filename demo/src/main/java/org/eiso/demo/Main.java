package org.eiso.demo;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/** Loads the demonstration agency into a running repository, once. */
public final class Main {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private Main() {}

    /**
     * @param args the address of the web application, such as {@code http://127.0.0.1:8080/alfresco}; the passwords
     *     come from the environment: {@code EISO_ADMIN_PASSWORD}, {@code EISO_DEMO_PASSWORD}
     */
    public static void main(String[] args) throws InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (args.length != 1) {
            out.println("Usage: eiso-demo <address of the web application>");
            System.exit(2);
        }
        String address = args[0];
        Client admin = signInWhenReady(address);
        AgencyLoader loader =
                new AgencyLoader(Agency.load(), address, admin, secret("EISO_DEMO_PASSWORD"), out::println);
        if (loader.isLoaded()) {
            out.println("The demonstration agency is there already.");
        } else {
            loader.load();
        }
        Greeting.print(out, address, loader.logins());
    }

    /** The repository may still be starting. */
    private static Client signInWhenReady(String address) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                return Client.signIn(address, "admin", secret("EISO_ADMIN_PASSWORD"));
            } catch (UncheckedIOException notYet) {
                if (Instant.now().isAfter(deadline)) {
                    throw notYet;
                }
                Thread.sleep(PAUSE.toMillis());
            }
        }
    }

    private static String secret(String variable) {
        String value = System.getenv(variable);
        if (value == null || value.isEmpty()) {
            throw new IllegalStateException("Set " + variable);
        }
        return value;
    }
}

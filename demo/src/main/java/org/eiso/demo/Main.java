package org.eiso.demo;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Loads the demonstration agency into a running repository, once. */
public final class Main {
    private Main() {}

    /**
     * @param args the address of the web application, such as {@code http://127.0.0.1:8080/alfresco}; the passwords
     *     come from the environment: {@code EISO_ADMIN_PASSWORD}, {@code EISO_DEMO_PASSWORD}
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (args.length != 1) {
            out.println("Usage: eiso-demo <address of the web application>");
            System.exit(2);
        }
        String address = args[0];
        Client admin = Client.signIn(address, "admin", secret("EISO_ADMIN_PASSWORD"));
        AgencyLoader loader =
                new AgencyLoader(Agency.load(), address, admin, secret("EISO_DEMO_PASSWORD"), out::println);
        if (loader.isLoaded()) {
            out.println("The demonstration agency is there already.");
        } else {
            loader.load();
        }
        Greeting.print(out, address, loader.logins());
    }

    private static String secret(String variable) {
        String value = System.getenv(variable);
        if (value == null || value.isEmpty()) {
            throw new IllegalStateException("Set " + variable);
        }
        return value;
    }
}

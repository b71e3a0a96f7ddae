package org.eiso.conformance;

import java.net.URI;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The repository under test: the one at {@code -Dconformance.url} (with {@code -Dconformance.admin.user} and
 * {@code -Dconformance.admin.password}), else an embedded host of this test run.
 *
 * @param url the address of the web application, such as {@code http://127.0.0.1:8080/alfresco}
 */
record Target(URI url, String adminUser, String adminPassword) {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Target.class);

    /** The same for all test classes of the run; an embedded host is stopped after the last one. */
    static Target of(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Started.class, key -> Started.start(), Started.class)
                .target();
    }

    static boolean isRemote() {
        return System.getProperty("conformance.url") != null;
    }

    private record Started(Target target, AutoCloseable stop) implements AutoCloseable {
        static Started start() {
            String url = System.getProperty("conformance.url");
            if (url == null) {
                EmbeddedTarget embedded = EmbeddedTarget.start();
                return new Started(embedded.target(), embedded);
            }
            String user = System.getProperty("conformance.admin.user", "admin");
            String password = System.getProperty("conformance.admin.password", "admin");
            return new Started(new Target(URI.create(url), user, password), () -> {});
        }

        @Override
        public void close() throws Exception {
            stop.close();
        }
    }
}

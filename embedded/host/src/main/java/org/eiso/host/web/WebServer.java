package org.eiso.host.web;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.Servlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.AbstractProtocol;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.apache.tomcat.util.threads.ThreadPoolExecutor;
import org.jspecify.annotations.Nullable;

/** Tomcat with the context {@code /alfresco}. It listens on one address only and takes requests once started. */
public final class WebServer implements AutoCloseable {

    /** The context path. */
    public static final String CONTEXT = "/alfresco";

    private static final int SHUTDOWN_SECONDS = 10;

    /**
     * Where and how much.
     *
     * @param bind the address to listen on
     * @param port the port; 0 takes a free one
     * @param threads the most requests served at once
     */
    public record Settings(String bind, int port, int threads) {}

    private record Mapped(String name, Servlet servlet, List<String> patterns) {}

    private final Settings settings;
    private final WebLimits limits;
    private final Map<String, Mapped> servlets = new LinkedHashMap<>();
    private @Nullable Tomcat tomcat;

    /**
     * @param limits what a request may cost
     * @param servlets the servlets and their URL patterns, separated by commas
     */
    public WebServer(Settings settings, WebLimits limits, Map<Servlet, String> servlets) {
        this.settings = settings;
        this.limits = limits;
        servlets.forEach((servlet, patterns) -> {
            String name = servlet.getClass().getSimpleName() + "-" + this.servlets.size();
            this.servlets.put(
                    name, new Mapped(name, servlet, List.of(patterns.trim().split("\\s*,\\s*"))));
        });
    }

    /** Starts listening. */
    public synchronized void start() {
        Tomcat started = new Tomcat();
        try {
            Files.createDirectories(limits.temporary());
            started.setBaseDir(Files.createDirectories(limits.temporary().resolve("tomcat"))
                    .toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        started.setConnector(connector());
        ((StandardHost) started.getHost()).setErrorReportValveClass(QuietErrorReport.class.getName());
        Context context = context(started);
        servlets.values().forEach(mapped -> map(context, mapped));
        try {
            started.start();
        } catch (LifecycleException e) {
            stop(started);
            throw new WebServerException(
                    "The web server cannot start on " + settings.bind() + ":" + settings.port(), e);
        }
        tomcat = started;
        if (port() < 0) {
            close();
            throw new WebServerException(
                    "The address " + settings.bind() + ":" + settings.port() + " is taken or does not exist", null);
        }
    }

    private Context context(Tomcat started) {
        StandardContext context =
                (StandardContext) started.addContext(CONTEXT, limits.temporary().toString());
        context.setParentClassLoader(WebServer.class.getClassLoader());
        context.setCookies(false);
        context.setClearReferencesRmiTargets(false);
        context.setClearReferencesThreadLocals(false);
        context.setClearReferencesObjectStreamClassCaches(false);
        FilterDef definition = new FilterDef();
        definition.setFilterName("headers");
        definition.setFilter(new ResponseHeadersFilter());
        context.addFilterDef(definition);
        FilterMap everywhere = new FilterMap();
        everywhere.setFilterName("headers");
        everywhere.addURLPattern("/*");
        context.addFilterMap(everywhere);
        return context;
    }

    private void map(Context context, Mapped mapped) {
        Wrapper wrapper = Tomcat.addServlet(context, mapped.name(), mapped.servlet());
        wrapper.setMultipartConfigElement(new MultipartConfigElement(
                limits.temporary().toString(), limits.maxBytes(), limits.maxBytes(), limits.memoryBytes()));
        mapped.patterns().forEach(pattern -> context.addServletMappingDecoded(pattern, mapped.name()));
    }

    private Connector connector() {
        Connector connector = new Connector("org.apache.coyote.http11.Http11NioProtocol");
        connector.setPort(settings.port());
        connector.setURIEncoding("UTF-8");
        connector.setXpoweredBy(false);
        connector.setProperty("address", settings.bind());
        connector.setProperty("maxThreads", Integer.toString(settings.threads()));
        connector.setProperty("compression", "on");
        connector.setProperty(
                "compressibleMimeType",
                "application/json,application/problem+json,text/html,text/css,text/javascript,text/plain,text/csv,"
                        + "text/xml,image/svg+xml");
        connector.setProperty("server", "eISO");
        connector.setThrowOnFailure(true);
        return connector;
    }

    /** The port listened on, or -1 when the server does not run. */
    public synchronized int port() {
        return tomcat == null ? -1 : tomcat.getConnector().getLocalPort();
    }

    /** Lets running requests end, for some seconds at most, and stops. */
    @Override
    public synchronized void close() {
        Tomcat running = tomcat;
        tomcat = null;
        if (running != null) {
            drain(running.getConnector());
            stop(running);
        }
    }

    private static void drain(Connector connector) {
        connector.pause();
        if (!(connector.getProtocolHandler() instanceof AbstractProtocol<?> protocol)) {
            return;
        }
        protocol.closeServerSocketGraceful();
        if (protocol.getExecutor() instanceof ThreadPoolExecutor executor) {
            long deadline = System.nanoTime() + SHUTDOWN_SECONDS * 1_000_000_000L;
            while (executor.getActiveCount() > 0 && System.nanoTime() < deadline) {
                LockSupport.parkNanos(20_000_000L);
            }
        }
    }

    private static void stop(Tomcat running) {
        try {
            running.stop();
            running.destroy();
        } catch (LifecycleException e) {
            throw new WebServerException("The web server does not stop cleanly", e);
        }
    }

    /** An error page that names neither the server nor the cause. */
    public static final class QuietErrorReport extends ErrorReportValve {
        /** Tomcat makes it. */
        public QuietErrorReport() {
            setShowReport(false);
            setShowServerInfo(false);
        }
    }
}

package org.eiso.host.web.webscript;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eiso.host.web.webscript.WebScriptDescriptor.Source;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.extensions.webscripts.Container;
import org.springframework.extensions.webscripts.Description;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.Registry;
import org.springframework.extensions.webscripts.WebScript;

/**
 * The web scripts of the application context: each descriptor with the bean that implements it. Replaced as a whole by
 * {@link #reset()}; readers see the old state or the new one.
 */
final class WebScriptRegistry implements Registry {

    private static final Logger LOG = LoggerFactory.getLogger(WebScriptRegistry.class);

    private record State(Map<String, WebScript> scripts, UrlIndex urls) {}

    private final ApplicationContext context;
    private final Container container;
    private volatile State state = new State(Map.of(), new UrlIndex());

    WebScriptRegistry(ApplicationContext context, Container container) {
        this.context = context;
        this.container = container;
    }

    /** @throws WebScriptLoadException at the first descriptor that cannot be served as it says */
    @Override
    public void reset() {
        DescriptorReader reader = new DescriptorReader();
        Map<String, WebScript> scripts = new LinkedHashMap<>();
        UrlIndex urls = new UrlIndex();
        for (Source source : new DescriptorFinder(context).find()) {
            Description description = reader.read(source);
            WebScript script = implementation(description);
            script.init(container, description);
            scripts.put(description.getId(), script);
            urls.add(script);
        }
        state = new State(Collections.unmodifiableMap(scripts), urls);
        LOG.info("{} web scripts at {} URLs", scripts.size(), urls.size());
    }

    private WebScript implementation(Description description) {
        String kind = description.getKind();
        String bean = "webscript." + (kind == null ? description.getId().replace('/', '.') : kind);
        if (!context.containsBean(bean)) {
            throw new WebScriptLoadException(description
                    + ": there is no bean '" + bean + "'; web scripts without a Java bean (JavaScript, FreeMarker)"
                    + " are not supported");
        }
        return context.getBean(bean, WebScript.class);
    }

    /** The methods that a path answers to. */
    Set<String> methods(String path) {
        return state.urls().methods(path);
    }

    @Override
    public Collection<WebScript> getWebScripts() {
        return state.scripts().values();
    }

    /** Empty: a web script that cannot be loaded stops the start. */
    @Override
    public Map<String, String> getFailures() {
        return Map.of();
    }

    @Override
    public @Nullable WebScript getWebScript(String id) {
        return state.scripts().get(id);
    }

    @Override
    public @Nullable Match findWebScript(String method, String uri) {
        return state.urls().find(method, uri);
    }
}

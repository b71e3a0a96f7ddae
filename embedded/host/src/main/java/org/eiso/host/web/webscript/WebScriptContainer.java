package org.eiso.host.web.webscript;

import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextAware;
import org.springframework.extensions.surf.util.I18NUtil;
import org.springframework.extensions.webscripts.Container;
import org.springframework.extensions.webscripts.FormatRegistry;
import org.springframework.extensions.webscripts.Registry;

/** The container of the repository's web scripts. */
public final class WebScriptContainer implements Container, ApplicationContextAware {

    private static final Map<String, String> MIMETYPES = Map.of(
            "html", "text/html",
            "xhtml", "application/xhtml+xml",
            "text", "text/plain",
            "json", "application/json",
            "xml", "text/xml",
            "atom", "application/atom+xml",
            "rss", "application/rss+xml",
            "csv", "text/csv");

    private static final String STATUS_MESSAGES = "org.eiso.host.web.status";

    private final FormatRegistry formats = new FormatRegistry();
    private WebScriptRegistry registry;

    /** The bean must be given its application context before use. */
    @SuppressWarnings("NullAway.Init")
    public WebScriptContainer() {
        formats.addFormats(null, MIMETYPES);
        MIMETYPES.forEach((format, mimetype) -> formats.addMimetypes(null, Map.of(mimetype, format)));
        formats.addReader(new FormDataReader());
        formats.addReader(new JsonReader());
        formats.setDefaultReader(new ContentReader());
        I18NUtil.registerResourceBundle(STATUS_MESSAGES);
    }

    @Override
    public void setApplicationContext(ApplicationContext applicationContext) {
        registry = new WebScriptRegistry(applicationContext, this);
    }

    @Override
    public String getName() {
        return "Repository";
    }

    @Override
    public FormatRegistry getFormatRegistry() {
        return formats;
    }

    @Override
    public Registry getRegistry() {
        return registry;
    }

    /** The methods that a path answers to. */
    Set<String> methods(String path) {
        return registry.methods(path);
    }

    @Override
    public boolean allowCallbacks() {
        return false;
    }

    @Override
    public void reset() {
        registry.reset();
    }
}

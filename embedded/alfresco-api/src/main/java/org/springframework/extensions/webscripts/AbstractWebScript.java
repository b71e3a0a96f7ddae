package org.springframework.extensions.webscripts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.springframework.extensions.surf.util.I18NUtil;

/** The base of Java web scripts. */
public abstract class AbstractWebScript implements WebScript {

    /** Descriptors have dots in their names ({@code units.get}), which are no package separators. */
    private static final ResourceBundle.Control BESIDE_DESCRIPTOR = new ResourceBundle.Control() {
        @Override
        public String toBundleName(String baseName, Locale locale) {
            String suffix = locale.toString();
            return suffix.isEmpty() ? baseName : baseName + "_" + suffix;
        }

        @Override
        public List<String> getFormats(String baseName) {
            return FORMAT_PROPERTIES;
        }

        @Override
        public ResourceBundle newBundle(
                String baseName, Locale locale, String format, ClassLoader loader, boolean reload) throws IOException {
            try (InputStream in = loader.getResourceAsStream(toBundleName(baseName, locale) + ".properties")) {
                return in == null
                        ? null
                        : new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        }

        @Override
        public Locale getFallbackLocale(String baseName, Locale locale) {
            return null;
        }
    };

    private Container container;
    private Description description;

    @Override
    public void init(Container container, Description description) {
        this.container = container;
        this.description = description;
    }

    protected final Container getContainer() {
        return container;
    }

    @Override
    public final Description getDescription() {
        return description;
    }

    @Override
    public final ResourceBundle getResources() {
        String storePath = description.getStorePath().replaceFirst("^classpath\\*?:/?", "");
        String base = storePath + "/" + description.getId();
        try {
            return ResourceBundle.getBundle(
                    base, I18NUtil.getLocale(), getClass().getClassLoader(), BESIDE_DESCRIPTOR);
        } catch (MissingResourceException e) {
            return null;
        }
    }

    @Override
    public void setURLModelFactory(URLModelFactory urlModelFactory) {
        throw new UnsupportedOperationException("AbstractWebScript.setURLModelFactory(URLModelFactory)");
    }

    /** The request's parameters; of several values the first. */
    protected final Map<String, String> createArgs(WebScriptRequest req) {
        return collect(req.getParameterNames(), req::getParameter);
    }

    protected final Map<String, String[]> createArgsM(WebScriptRequest req) {
        return collect(req.getParameterNames(), req::getParameterValues);
    }

    /** The request's headers; of several values the first. */
    protected final Map<String, String> createHeaders(WebScriptRequest req) {
        return collect(req.getHeaderNames(), req::getHeader);
    }

    protected final Map<String, String[]> createHeadersM(WebScriptRequest req) {
        return collect(req.getHeaderNames(), req::getHeaderValues);
    }

    private static <T> Map<String, T> collect(String[] names, Function<String, T> value) {
        Map<String, T> collected = new HashMap<>();
        for (String name : names) {
            collected.put(name, value.apply(name));
        }
        return collected;
    }

    @Override
    public String toString() {
        return description == null ? super.toString() : description.getId();
    }
}

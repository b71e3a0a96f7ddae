package org.eiso.host.boot;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertiesPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * Lays the sources of settings over each other as Alfresco does. From weak to strong: the host's defaults, the modules'
 * {@code alfresco-global.properties}, that of the data folder, the JVM's system properties, the settings of the start.
 */
final class HostSettings {

    private static final String DEFAULTS = "classpath:org/eiso/host/host.properties";
    private static final String MODULE_DEFAULTS = "classpath*:alfresco/module/*/alfresco-global.properties";
    private static final String GLOBAL = "alfresco-global.properties";

    private final Path data;
    private final Map<String, Object> ofStart;

    /**
     * @param data the data folder
     * @param ofStart the settings of the start, by name
     */
    HostSettings(Path data, Map<String, Object> ofStart) {
        this.data = data;
        this.ofStart = ofStart;
    }

    /** Makes them the environment's; variables of the operating system don't count. */
    void applyTo(ConfigurableEnvironment environment) {
        PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
        MutablePropertySources sources = environment.getPropertySources();
        sources.remove(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
        sources.addFirst(new MapPropertySource("start", ofStart));
        try {
            sources.addLast(new PropertiesPropertySource("data folder", ofDataFolder()));
            Resource[] modules = resources.getResources(MODULE_DEFAULTS);
            Arrays.sort(modules, Comparator.comparing(Resource::getDescription));
            for (Resource module : modules) {
                sources.addLast(new PropertiesPropertySource(
                        module.getDescription(), PropertiesLoaderUtils.loadProperties(module)));
            }
            sources.addLast(new PropertiesPropertySource(
                    DEFAULTS, PropertiesLoaderUtils.loadProperties(resources.getResource(DEFAULTS))));
        } catch (IOException e) {
            throw new UncheckedIOException("The settings cannot be read", e);
        }
    }

    private Properties ofDataFolder() throws IOException {
        Properties properties = new Properties();
        Path file = data.resolve(GLOBAL);
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
        }
        return properties;
    }

    /** The effective, resolved values of all settings: what Alfresco has as the bean {@code global-properties}. */
    static Properties effective(ConfigurableEnvironment environment) {
        Properties effective = new Properties();
        for (PropertySource<?> source : environment.getPropertySources()) {
            boolean ofJvm = source.getName().equals(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME);
            if (!ofJvm && source instanceof EnumerablePropertySource<?> enumerable) {
                for (String name : enumerable.getPropertyNames()) {
                    String value = environment.getProperty(name);
                    if (value != null) {
                        effective.setProperty(name, value);
                    }
                }
            }
        }
        return effective;
    }
}

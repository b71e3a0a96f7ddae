package org.eiso.host.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;
import org.alfresco.service.namespace.QName;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;

/** Holds the loaded models. Models may be added at any time; readers always see a whole dictionary. */
public final class ModelRegistry {
    private final ClassLoader classLoader;
    private final UnaryOperator<String> placeholders;
    private volatile Dictionary dictionary = new Dictionary();

    /**
     * Makes an empty registry.
     *
     * @param factory resolves <code>${…}</code> in default values
     */
    public ModelRegistry(BeanFactory factory) {
        if (!(factory instanceof ConfigurableBeanFactory beans)) {
            throw new IllegalArgumentException("A bean factory that resolves placeholders is needed");
        }
        ClassLoader loader = beans.getBeanClassLoader();
        this.classLoader = loader == null ? ModelRegistry.class.getClassLoader() : loader;
        this.placeholders = text -> {
            String resolved = text.contains("${") ? beans.resolveEmbeddedValue(text) : text;
            return resolved == null ? text : resolved;
        };
    }

    Dictionary current() {
        return dictionary;
    }

    /**
     * Loads a model from the class path; loading the same file again changes nothing.
     *
     * @param resource such as {@code alfresco/module/example/model/example.xml}
     * @throws InvalidModelException where the model is wrong, contradicts another or lacks one it needs
     */
    public synchronized QName load(String resource) {
        ParsedModel parsed = ModelReader.read(bytes(resource), resource, placeholders);
        DefinedModel known = dictionary.models.get(parsed.name());
        if (known == null) {
            dictionary = ModelCompiler.add(dictionary, parsed, classLoader);
        } else if (known.parsed().checksum() != parsed.checksum()) {
            throw new InvalidModelException(resource + ": model " + parsed.name() + " is loaded from another file");
        }
        return parsed.name();
    }

    private byte[] bytes(String resource) {
        try (InputStream stream = classLoader.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new InvalidModelException(resource + ": there is no such file on the class path");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

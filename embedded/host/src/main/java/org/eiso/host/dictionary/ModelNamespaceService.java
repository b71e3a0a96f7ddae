package org.eiso.host.dictionary;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.alfresco.service.namespace.NamespaceService;
import org.jspecify.annotations.Nullable;

/** The namespaces of the loaded models. */
public final class ModelNamespaceService implements NamespaceService {
    private final ModelRegistry registry;

    public ModelNamespaceService(ModelRegistry registry) {
        this.registry = registry;
    }

    @Override
    public @Nullable String getNamespaceURI(String prefix) {
        return registry.current().uriByPrefix.get(prefix);
    }

    @Override
    public Collection<String> getPrefixes(String namespaceUri) {
        return registry.current().uriByPrefix.entrySet().stream()
                .filter(entry -> entry.getValue().equals(namespaceUri))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public Collection<String> getPrefixes() {
        return List.copyOf(registry.current().uriByPrefix.keySet());
    }

    @Override
    public Collection<String> getURIs() {
        return new LinkedHashSet<>(registry.current().uriByPrefix.values());
    }

    @Override
    public void registerNamespace(String prefix, String uri) {
        throw new UnsupportedOperationException("NamespaceService.registerNamespace(String, String)");
    }

    @Override
    public void unregisterNamespace(String prefix) {
        throw new UnsupportedOperationException("NamespaceService.unregisterNamespace(String)");
    }
}

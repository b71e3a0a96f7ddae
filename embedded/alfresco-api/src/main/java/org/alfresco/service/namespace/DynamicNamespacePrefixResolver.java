package org.alfresco.service.namespace;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Prefixes that are registered at run time, above those of an optional other resolver. */
public class DynamicNamespacePrefixResolver implements NamespaceService {
    private final NamespacePrefixResolver resolver;
    private final Map<String, String> uriByPrefix = new HashMap<>();

    public DynamicNamespacePrefixResolver(NamespacePrefixResolver resolver) {
        this.resolver = resolver;
    }

    public DynamicNamespacePrefixResolver() {
        this(null);
    }

    @Override
    public void registerNamespace(String prefix, String uri) {
        uriByPrefix.put(prefix, uri);
    }

    @Override
    public void unregisterNamespace(String prefix) {
        uriByPrefix.remove(prefix);
    }

    @Override
    public String getNamespaceURI(String prefix) throws NamespaceException {
        String uri = uriByPrefix.get(prefix);
        return uri == null && resolver != null ? resolver.getNamespaceURI(prefix) : uri;
    }

    @Override
    public Collection<String> getPrefixes(String namespaceURI) throws NamespaceException {
        Set<String> prefixes = new HashSet<>();
        uriByPrefix.forEach((prefix, uri) -> {
            if (uri.equals(namespaceURI)) {
                prefixes.add(prefix);
            }
        });
        if (resolver != null) {
            for (String prefix : resolver.getPrefixes(namespaceURI)) {
                if (!uriByPrefix.containsKey(prefix)) {
                    prefixes.add(prefix);
                }
            }
        }
        return prefixes;
    }

    @Override
    public Collection<String> getPrefixes() {
        Set<String> prefixes = new HashSet<>(uriByPrefix.keySet());
        if (resolver != null) {
            prefixes.addAll(resolver.getPrefixes());
        }
        return prefixes;
    }

    @Override
    public Collection<String> getURIs() {
        Set<String> uris = new HashSet<>(uriByPrefix.values());
        if (resolver != null) {
            uris.addAll(resolver.getURIs());
        }
        return uris;
    }
}

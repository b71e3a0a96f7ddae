package org.alfresco.service.namespace;

import java.util.Collection;

public class DynamicNamespacePrefixResolver implements NamespaceService {
    public DynamicNamespacePrefixResolver(NamespacePrefixResolver namespacePrefixResolver) { throw new UnsupportedOperationException("DynamicNamespacePrefixResolver"); }
    public DynamicNamespacePrefixResolver() { throw new UnsupportedOperationException("DynamicNamespacePrefixResolver"); }
    public void registerNamespace(String value, String value2) { throw new UnsupportedOperationException("DynamicNamespacePrefixResolver.registerNamespace"); }
    public void unregisterNamespace(String value) { throw new UnsupportedOperationException("DynamicNamespacePrefixResolver.unregisterNamespace"); }
    public String getNamespaceURI(String value) throws NamespaceException { throw new UnsupportedOperationException("DynamicNamespacePrefixResolver.getNamespaceURI"); }
    public Collection<String> getPrefixes(String value) throws NamespaceException { throw new UnsupportedOperationException("DynamicNamespacePrefixResolver.getPrefixes"); }
    public Collection<String> getPrefixes() { throw new UnsupportedOperationException("DynamicNamespacePrefixResolver.getPrefixes"); }
    public Collection<String> getURIs() { throw new UnsupportedOperationException("DynamicNamespacePrefixResolver.getURIs"); }
}

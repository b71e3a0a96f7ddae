package org.alfresco.service.namespace;

import java.util.Collection;

/** Maps prefixes to namespace URIs and back. */
public interface NamespacePrefixResolver {
    /** @return null where the prefix is not mapped */
    String getNamespaceURI(String prefix) throws NamespaceException;

    Collection<String> getPrefixes(String namespaceURI) throws NamespaceException;

    Collection<String> getPrefixes();

    Collection<String> getURIs();
}

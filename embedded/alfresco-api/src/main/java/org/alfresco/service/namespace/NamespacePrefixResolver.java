package org.alfresco.service.namespace;

import java.util.Collection;

public interface NamespacePrefixResolver {
    String getNamespaceURI(String value) throws NamespaceException;
    Collection<String> getPrefixes(String value) throws NamespaceException;
    Collection<String> getPrefixes();
    Collection<String> getURIs();
}

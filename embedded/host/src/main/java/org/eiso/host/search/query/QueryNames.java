package org.eiso.host.search.query;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alfresco.repo.search.impl.querymodel.QueryModelException;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.ISO9075;

/** Resolves the names in a query by the models of the repository. */
public final class QueryNames {
    private final DictionaryService dictionary;
    private final NamespacePrefixResolver namespaces;
    private final String defaultNamespace;

    /**
     * @param defaultNamespace the namespace, or the prefix, of names that have none
     */
    public QueryNames(DictionaryService dictionary, NamespacePrefixResolver namespaces, String defaultNamespace) {
        this.dictionary = dictionary;
        this.namespaces = namespaces;
        String uri = namespaces.getNamespaceURI(defaultNamespace);
        this.defaultNamespace = uri == null || uri.isEmpty() ? defaultNamespace : uri;
    }

    /**
     * The name that {@code {uri}local}, {@code prefix:local}, {@code prefix_local} or {@code local} stands for.
     *
     * @throws QueryModelException if nothing declares the prefix
     */
    public QName resolve(String text) {
        if (text.startsWith("{")) {
            int end = text.indexOf('}');
            if (end < 0) {
                throw new QueryModelException("The name " + text + " has no end of its namespace");
            }
            return QName.createQName(text.substring(1, end), ISO9075.decode(text.substring(end + 1)));
        }
        int colon = text.indexOf(':');
        if (colon >= 0) {
            return QName.createQName(uri(text.substring(0, colon), text), ISO9075.decode(text.substring(colon + 1)));
        }
        QName plain = QName.createQName(defaultNamespace, ISO9075.decode(text));
        int underscore = text.indexOf('_');
        if (underscore > 0 && dictionary.getProperty(plain) == null) {
            String uri = namespaces.getNamespaceURI(text.substring(0, underscore));
            if (uri != null && !uri.isEmpty()) {
                return QName.createQName(uri, ISO9075.decode(text.substring(underscore + 1)));
            }
        }
        return plain;
    }

    private String uri(String prefix, String name) {
        if (prefix.isEmpty()) {
            return defaultNamespace;
        }
        String uri = namespaces.getNamespaceURI(prefix);
        if (uri == null) {
            throw new QueryModelException("No model declares the prefix '" + prefix + "' of " + name);
        }
        return uri;
    }

    /** The type with everything derived from it. */
    public Set<QName> types(String name) {
        QName type = resolve(name);
        if (dictionary.getType(type) == null) {
            throw new QueryModelException("Unknown type: " + name);
        }
        return withDerived(type, dictionary.getSubTypes(type, true));
    }

    /** The type alone. */
    public Set<QName> exactType(String name) {
        return Set.of(resolve(name));
    }

    /** The aspect with everything derived from it. */
    public Set<QName> aspects(String name) {
        QName aspect = resolve(name);
        if (dictionary.getAspect(aspect) == null) {
            throw new QueryModelException("Unknown aspect: " + name);
        }
        return withDerived(aspect, dictionary.getSubAspects(aspect, true));
    }

    private static Set<QName> withDerived(QName name, Collection<QName> derived) {
        Set<QName> names = new HashSet<>(derived);
        names.add(name);
        return names;
    }

    /** Whether the name is that of an aspect. */
    public boolean isAspect(String name) {
        return dictionary.getAspect(resolve(name)) != null;
    }

    /** A node by its reference, or by its id in the store that users work in. */
    public static NodeRef nodeRef(String text) {
        return NodeRef.isNodeRef(text)
                ? new NodeRef(text)
                : new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, text);
    }

    /** A name as the index writes it in paths: by prefix where there is one. */
    public String pathName(QName name) {
        return pathName(name, namespaces);
    }

    /** A name as the index writes it in paths: by prefix where there is one. */
    public static String pathName(QName name, NamespacePrefixResolver namespaces) {
        String uri = name.getNamespaceURI();
        Collection<String> prefixes = uri.isEmpty() ? List.of() : namespaces.getPrefixes(uri);
        String space = prefixes.isEmpty()
                ? (uri.isEmpty() ? "" : "{" + uri.replace("/", "%2F") + "}")
                : prefixes.iterator().next() + ":";
        return space + ISO9075.encode(Normalizer.normalize(name.getLocalName(), Normalizer.Form.NFC));
    }

    /** The name space part of a name in a path, for any local name. */
    public String pathNamespace(String prefix) {
        String name = pathName(QName.createQName(uri(prefix, prefix + ":*"), "x"), namespaces);
        return name.substring(0, name.length() - 1);
    }
}

package org.alfresco.repo.workflow;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alfresco.service.namespace.NamespaceException;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/**
 * Maps qualified names to names of process variables and back: {@code bpm:dueDate} is {@code bpm_dueDate}.
 *
 * <p>A name whose prefix holds an underscore would not come back, so it is written with its whole namespace.
 */
public class WorkflowQNameConverter {
    private final NamespacePrefixResolver namespaces;
    private final Map<QName, String> names = new ConcurrentHashMap<>();

    public WorkflowQNameConverter(NamespacePrefixResolver namespaces) {
        this.namespaces = namespaces;
    }

    public String mapQNameToName(QName qname) {
        return names.computeIfAbsent(qname, q -> convertQNameToName(q, namespaces));
    }

    public QName mapNameToQName(String name) {
        return convertNameToQName(name, namespaces);
    }

    public void clearCache() {
        names.clear();
    }

    /** The qualified name of a variable; in no namespace if it has no known prefix. */
    public static QName convertNameToQName(String name, NamespacePrefixResolver namespaces) {
        if (name.startsWith("{")) {
            return QName.createQName(name);
        }
        boolean prefixed = name.indexOf(QName.NAMESPACE_PREFIX) >= 0;
        int underscore = name.indexOf('_');
        if (!prefixed && underscore < 0) {
            return QName.createQName(NamespaceService.DEFAULT_URI, name);
        }
        String prefixedName = prefixed
                ? name
                : name.substring(0, underscore) + QName.NAMESPACE_PREFIX + name.substring(underscore + 1);
        try {
            return QName.createQName(prefixedName, namespaces);
        } catch (NamespaceException unknownPrefix) {
            return QName.createQName(NamespaceService.DEFAULT_URI, name);
        }
    }

    public static String convertQNameToName(QName qname, NamespacePrefixResolver namespaces) {
        String prefixed = qname.toPrefixString(namespaces);
        int underscore = prefixed.indexOf('_');
        boolean ambiguous = underscore >= 0 && underscore < prefixed.indexOf(QName.NAMESPACE_PREFIX);
        return ambiguous ? qname.toString() : prefixed.replace(QName.NAMESPACE_PREFIX, '_');
    }
}

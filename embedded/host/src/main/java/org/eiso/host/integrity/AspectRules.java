package org.eiso.host.integrity;

import java.util.Set;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;

/** A node has the aspects that its type and its aspects demand. */
final class AspectRules {
    private final NodeService nodes;
    private final DictionaryService dictionary;

    AspectRules(NodeService nodes, DictionaryService dictionary) {
        this.nodes = nodes;
        this.dictionary = dictionary;
    }

    void check(NodeRef node, Violations violations) {
        Set<QName> aspects = nodes.getAspects(node);
        check(node, dictionary.getType(nodes.getType(node)), aspects, violations);
        for (QName aspect : aspects) {
            check(node, dictionary.getAspect(aspect), aspects, violations);
        }
    }

    private static void check(
            NodeRef node, @Nullable ClassDefinition demanding, Set<QName> aspects, Violations violations) {
        if (demanding != null) {
            for (QName demanded : demanding.getDefaultAspectNames()) {
                if (!aspects.contains(demanded)) {
                    violations.add(
                            "A mandatory aspect is missing",
                            "node",
                            node,
                            "class",
                            demanding.getName(),
                            "aspect",
                            demanded);
                }
            }
        }
    }
}

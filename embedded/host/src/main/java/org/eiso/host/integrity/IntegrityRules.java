package org.eiso.host.integrity;

import java.util.List;
import java.util.Set;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All rules, where they hold, and what follows when one is broken. */
public final class IntegrityRules {
    private static final Logger LOG = LoggerFactory.getLogger(IntegrityRules.class);

    /**
     * @param enabled whether anything is checked
     * @param failing whether a violation rolls the transaction back; it is only logged otherwise
     * @param mostViolations after how many violations the check ends
     * @param ignoredStores the stores whose nodes are not checked, such as {@code workspace://version2Store}
     */
    public record Settings(boolean enabled, boolean failing, int mostViolations, List<String> ignoredStores) {}

    final NodeService nodes;
    final DictionaryService dictionary;
    final PropertyRules properties;
    final AspectRules aspects;
    final AssociationRules associations;
    private final Settings settings;
    private final Set<String> ignored;

    public IntegrityRules(NodeService nodes, DictionaryService dictionary, Settings settings) {
        this.nodes = nodes;
        this.dictionary = dictionary;
        this.settings = settings;
        this.ignored = Set.copyOf(settings.ignoredStores());
        properties = new PropertyRules(nodes, dictionary);
        aspects = new AspectRules(nodes, dictionary);
        associations = new AssociationRules(nodes, dictionary);
    }

    boolean enabled() {
        return settings.enabled();
    }

    boolean holdFor(NodeRef node) {
        return !ignored.contains(node.getStoreRef().toString());
    }

    Violations noViolations() {
        return new Violations(settings.mostViolations());
    }

    void conclude(Violations violations) {
        if (violations.isEmpty()) {
            return;
        }
        if (settings.failing()) {
            throw violations.toException();
        }
        LOG.warn("{}", violations);
    }
}

package org.eiso.host.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.alfresco.util.ISO9075;

/** The simple part of XPath: steps to children by name, by {@code *}, to {@code .} and to {@code ..}. */
final class ChildSteps {
    private final NodeService nodes;

    ChildSteps(NodeService nodes) {
        this.nodes = nodes;
    }

    List<NodeRef> select(NodeRef context, String xpath, NamespacePrefixResolver resolver) {
        if (xpath.contains("//") || xpath.matches(".*[\\[\\]()@$|'\"].*")) {
            throw new UnsupportedOperationException(
                    "SearchService.selectNodes(NodeRef, String, …) for more than steps to children: " + xpath);
        }
        Set<NodeRef> current = new LinkedHashSet<>();
        current.add(xpath.startsWith("/") ? nodes.getRootNode(context.getStoreRef()) : context);
        for (String step : xpath.split("/")) {
            if (!step.isEmpty() && !step.equals(".")) {
                current = follow(current, step, resolver);
            }
        }
        return new ArrayList<>(current);
    }

    private Set<NodeRef> follow(Set<NodeRef> from, String step, NamespacePrefixResolver resolver) {
        Set<NodeRef> reached = new LinkedHashSet<>();
        for (NodeRef node : from) {
            if (step.equals("..")) {
                NodeRef parent = nodes.getPrimaryParent(node).getParentRef();
                if (parent != null) {
                    reached.add(parent);
                }
                continue;
            }
            List<ChildAssociationRef> children = step.equals("*")
                    ? nodes.getChildAssocs(node)
                    : nodes.getChildAssocs(
                            node, RegexQNamePattern.MATCH_ALL, QName.createQName(ISO9075.decode(step), resolver));
            children.forEach(child -> reached.add(child.getChildRef()));
        }
        return reached;
    }
}

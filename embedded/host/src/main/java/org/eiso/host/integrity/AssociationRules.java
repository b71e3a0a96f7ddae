package org.eiso.host.integrity;

import java.util.List;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.jspecify.annotations.Nullable;

/** Child and peer associations: what they may lead from and to, how many there may be, how children are named. */
final class AssociationRules {
    /** One end of associations of one type. */
    record End(NodeRef node, QName type) {}

    /** A child association below a parent. */
    record Child(NodeRef parent, QName type, QName name) {}

    /** Enough to tell none, one and many apart. */
    private static final int TWO = 2;

    private final NodeService nodes;
    private final DictionaryService dictionary;

    AssociationRules(NodeService nodes, DictionaryService dictionary) {
        this.nodes = nodes;
        this.dictionary = dictionary;
    }

    private @Nullable AssociationDefinition definition(QName type) {
        return dictionary.getAssociation(type);
    }

    /** The parent or source is of the class that the model says, and the model knows the association. */
    void checkSourceClass(End source, Violations violations) {
        AssociationDefinition association = definition(source.type());
        if (association == null) {
            violations.add("No model defines the association", "node", source.node(), "association", source.type());
        } else if (!isA(source.node(), association.getSourceClass()) && countTargets(source.node(), association) > 0) {
            reportClass("lead from", source, association.getSourceClass(), violations);
        }
    }

    /** The child or target is of the class that the model says. */
    void checkTargetClass(End target, Violations violations) {
        AssociationDefinition association = definition(target.type());
        if (association != null
                && !isA(target.node(), association.getTargetClass())
                && countSources(target.node(), association) > 0) {
            reportClass("lead to", target, association.getTargetClass(), violations);
        }
    }

    private void reportClass(String direction, End end, ClassDefinition wanted, Violations violations) {
        violations.add(
                "The association cannot " + direction + " this node",
                "node",
                end.node(),
                "association",
                end.type(),
                wanted.isAspect() ? "wanted aspect" : "wanted type",
                wanted.getName(),
                wanted.isAspect() ? "actual aspects" : "actual type",
                wanted.isAspect() ? nodes.getAspects(end.node()) : nodes.getType(end.node()));
    }

    /** A target has no more than one source where only one is allowed. That it has none is nobody's fault. */
    void checkSourceCount(End target, Violations violations) {
        AssociationDefinition association = definition(target.type());
        if (association != null && !association.isSourceMany() && isA(target.node(), association.getTargetClass())) {
            int actual = countSources(target.node(), association);
            if (actual > 1) {
                violations.add(
                        association.isChild() ? "A node has too many parents" : "A node has too many sources",
                        "node",
                        target.node(),
                        "association",
                        target.type(),
                        "allowed",
                        1,
                        "actual",
                        actual);
            }
        }
    }

    /** A source has a target where one is demanded, and no more than one where only one is allowed. */
    void checkTargetCount(End source, Violations violations) {
        AssociationDefinition association = definition(source.type());
        if (association == null) {
            return;
        }
        boolean demanded = association.isTargetMandatory() && association.isTargetMandatoryEnforced();
        boolean limited = !association.isTargetMany();
        if ((demanded || limited) && isA(source.node(), association.getSourceClass())) {
            int actual = countTargets(source.node(), association);
            String what = association.isChild() ? "child" : "target";
            if (demanded && actual == 0) {
                violations.add(
                        "A mandatory " + what + " is missing", "node", source.node(), "association", source.type());
            } else if (limited && actual > 1) {
                violations.add("A node has more than one " + what, "node", source.node(), "association", source.type());
            }
        }
    }

    /** A child is named as the role of the association says, read as a regular expression. */
    void checkName(Child child, Violations violations) {
        AssociationDefinition association = definition(child.type());
        QName role = association == null ? null : association.getTargetRoleName();
        if (role != null && !new RegexQNamePattern(role.getNamespaceURI(), role.getLocalName()).isMatch(child.name())) {
            violations.add(
                    "The name of a child association does not match its role",
                    "parent",
                    child.parent(),
                    "association",
                    child.type(),
                    "role",
                    role,
                    "name",
                    child.name());
        }
    }

    private boolean isA(NodeRef node, ClassDefinition wanted) {
        return wanted.isAspect()
                ? nodes.getAspects(node).stream().anyMatch(aspect -> dictionary.isSubClass(aspect, wanted.getName()))
                : dictionary.isSubClass(nodes.getType(node), wanted.getName());
    }

    /** Counts children to two at most. */
    int countTargets(NodeRef source, AssociationDefinition association) {
        List<?> found = association.isChild()
                ? nodes.getChildAssocs(source, association.getName(), RegexQNamePattern.MATCH_ALL, TWO, false)
                : nodes.getTargetAssocs(source, association.getName());
        return found.size();
    }

    private int countSources(NodeRef target, AssociationDefinition association) {
        List<?> found = association.isChild()
                ? nodes.getParentAssocs(target, association.getName(), RegexQNamePattern.MATCH_ALL)
                : nodes.getSourceAssocs(target, association.getName());
        return found.size();
    }
}

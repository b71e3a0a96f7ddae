package org.eiso.host.integrity;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintException;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.MLText;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.datatype.TypeConversionException;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;

/**
 * The properties that a node's type and aspects define: the mandatory ones have values, values keep to their
 * constraints, in each language. Properties that neither defines are free.
 */
final class PropertyRules {
    /** The repository sets their properties itself. */
    private static final Set<QName> KEPT_BY_REPOSITORY =
            Set.of(ContentModel.ASPECT_REFERENCEABLE, ContentModel.ASPECT_AUDITABLE);

    private final NodeService nodes;
    private final DictionaryService dictionary;

    PropertyRules(NodeService nodes, DictionaryService dictionary) {
        this.nodes = nodes;
        this.dictionary = dictionary;
    }

    void check(NodeRef node, Violations violations) {
        Map<QName, Serializable> values;
        try {
            values = nodes.getProperties(node);
        } catch (TypeConversionException e) {
            violations.add("A value does not fit the type of its property", "node", node, "cause", e.getMessage());
            return;
        }
        check(node, dictionary.getType(nodes.getType(node)), values, violations);
        for (QName aspect : nodes.getAspects(node)) {
            if (!KEPT_BY_REPOSITORY.contains(aspect)) {
                check(node, dictionary.getAspect(aspect), values, violations);
            }
        }
    }

    /** @param definedBy null for a class whose model is no longer there, which demands nothing */
    private static void check(
            NodeRef node, @Nullable ClassDefinition definedBy, Map<QName, Serializable> values, Violations violations) {
        if (definedBy != null) {
            for (PropertyDefinition property : definedBy.getProperties().values()) {
                Serializable value = values.get(property.getName());
                Place place = new Place(node, values.get(ContentModel.PROP_NAME), definedBy.getName());
                if (value == null) {
                    checkAbsent(place, property, violations);
                } else {
                    checkValue(place, property, value, violations);
                }
            }
        }
    }

    private record Place(NodeRef node, @Nullable Serializable name, QName definedBy) {
        void report(String what, PropertyDefinition property, String more, Violations violations) {
            violations.add(
                    what + more,
                    "node",
                    name == null ? node : node + " (" + name + ")",
                    "class",
                    definedBy,
                    "property",
                    property.getName());
        }
    }

    private static void checkAbsent(Place place, PropertyDefinition property, Violations violations) {
        if (property.isMandatory() && property.isMandatoryEnforced()) {
            place.report("A mandatory property is not set", property, "", violations);
        }
    }

    private static void checkValue(
            Place place, PropertyDefinition property, Serializable value, Violations violations) {
        for (ConstraintDefinition constraint : property.getConstraints()) {
            try {
                constraint.getConstraint().evaluate(value instanceof MLText texts ? texts.getValues() : value);
            } catch (ConstraintException | DictionaryException e) {
                place.report("A property has a value that is not allowed", property, ", " + e.getMessage(), violations);
            }
        }
    }
}

package org.eiso.host.node;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.repo.node.integrity.IntegrityRecord;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintException;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.MLText;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;

/** Finds enforced mandatory properties that are missing and values that break a constraint. */
final class PropertyCheck {
    private final DictionaryService dictionary;

    PropertyCheck(DictionaryService dictionary) {
        this.dictionary = dictionary;
    }

    void check(NodeState node, List<IntegrityRecord> records) {
        Map<QName, Serializable> properties = node.allProperties();
        Set<QName> seen = new HashSet<>();
        for (QName className : node.classes()) {
            ClassDefinition definition = dictionary.getClass(className);
            if (definition == null) {
                records.add(
                        new IntegrityRecord("The class of a node is not defined: " + className + " of " + node.ref));
                continue;
            }
            for (PropertyDefinition property : definition.getProperties().values()) {
                if (seen.add(property.getName())) {
                    check(node, property, properties.get(property.getName()), records);
                }
            }
        }
    }

    private static void check(
            NodeState node, PropertyDefinition property, @Nullable Serializable value, List<IntegrityRecord> records) {
        if (property.isMandatory() && property.isMandatoryEnforced() && isMissing(value)) {
            records.add(record(node, property, "Mandatory property not set", null));
        }
        if (value == null) {
            return;
        }
        for (ConstraintDefinition constraint : property.getConstraints()) {
            try {
                if (value instanceof MLText texts) {
                    texts.getValues().forEach(text -> constraint.getConstraint().evaluate(text));
                } else {
                    constraint.getConstraint().evaluate(value);
                }
            } catch (ConstraintException e) {
                records.add(record(node, property, "Invalid property value", e.getMessage()));
            }
        }
    }

    private static boolean isMissing(@Nullable Serializable value) {
        return value == null || (value instanceof Collection<?> many && many.isEmpty());
    }

    private static IntegrityRecord record(
            NodeState node, PropertyDefinition property, String problem, @Nullable String detail) {
        return new IntegrityRecord(problem + ":\n   Node: " + node.ref + "\n   Type: " + node.type + "\n   Property: "
                + property.getName() + (detail == null ? "" : "\n   Constraint: " + detail));
    }
}

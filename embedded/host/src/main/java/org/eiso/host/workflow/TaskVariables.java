package org.eiso.host.workflow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.activiti.engine.task.IdentityLink;
import org.activiti.engine.task.IdentityLinkType;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.WorkflowQNameConverter;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.datatype.DefaultTypeConverter;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;

/** Turns properties of a task into process variables, converted to the types that the model says. */
final class TaskVariables {
    private final WorkflowQNameConverter names;
    private final NodeValues nodes;
    private final Authorities authorities;

    TaskVariables(WorkflowQNameConverter names, NodeValues nodes, Authorities authorities) {
        this.names = names;
        this.nodes = nodes;
        this.authorities = authorities;
    }

    String packageVariable() {
        return names.mapQNameToName(WorkflowModel.ASSOC_PACKAGE);
    }

    /** The variables that stand for properties; what the model protects is left out. */
    Map<String, Object> of(Map<QName, Serializable> properties, TypeDefinition type) {
        Map<String, Object> variables = new HashMap<>();
        properties.forEach((name, value) -> add(variables, name, value, type));
        return variables;
    }

    /** Sets the fields that the engine itself has and gives back the variables for the rest. */
    Map<String, Object> apply(Map<QName, Serializable> properties, TypeDefinition type, TaskFields task) {
        Map<String, Object> variables = new HashMap<>();
        properties.forEach((name, value) -> {
            if (WorkflowModel.PROP_DESCRIPTION.equals(name)) {
                task.description(expect(String.class, name, value));
            } else if (WorkflowModel.PROP_DUE_DATE.equals(name)) {
                task.dueDate(expect(Date.class, name, value));
            } else if (WorkflowModel.PROP_PRIORITY.equals(name)) {
                task.priority(priority(value));
            } else if (ContentModel.PROP_OWNER.equals(name)) {
                task.assignee(expect(String.class, name, value));
            } else if (WorkflowModel.ASSOC_POOLED_ACTORS.equals(name)) {
                setCandidates(task, value);
            } else if (WorkflowModel.ASSOC_PACKAGE.equals(name)) {
                if (!task.hasPackage()) {
                    variables.put(
                            names.mapQNameToName(name),
                            nodes.scriptNode(required(expect(NodeRef.class, name, value), name)));
                }
            } else {
                add(variables, name, value, type);
            }
        });
        return variables;
    }

    /** A value as the model wants it; as it is if the model does not know the property. */
    @Nullable
    Serializable convert(TypeDefinition type, QName name, Serializable value) {
        PropertyDefinition property = type.getProperties().get(name);
        return property == null ? value : (Serializable) convert(property, value);
    }

    private void add(Map<String, Object> variables, QName name, @Nullable Serializable value, TypeDefinition type) {
        PropertyDefinition property = type.getProperties().get(name);
        AssociationDefinition association = type.getAssociations().get(name);
        @Nullable Object variable;
        if (property != null) {
            if (property.isProtected()) {
                return;
            }
            variable = nodes.toVariable(convert(property, value), property.isMultiValued());
        } else if (association != null) {
            if (association.isProtected()) {
                return;
            }
            variable = nodes.toVariable(value, association.isTargetMany());
        } else {
            variable = value instanceof NodeRef ? nodes.toVariable(value, false) : value;
        }
        put(variables, names.mapQNameToName(name), variable);
    }

    // maps of the engine hold null for a variable without a value
    @SuppressWarnings("NullAway")
    private static void put(Map<String, Object> variables, String name, @Nullable Object value) {
        variables.put(name, value);
    }

    private static @Nullable Object convert(PropertyDefinition property, @Nullable Serializable value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Collection) {
            return new ArrayList<>(
                    DefaultTypeConverter.INSTANCE.convert(property.getDataType(), (Collection<?>) value));
        }
        return DefaultTypeConverter.INSTANCE.convert(property.getDataType(), value);
    }

    private void setCandidates(TaskFields task, @Nullable Serializable value) {
        List<String> wanted = new ArrayList<>();
        if (value instanceof NodeRef) {
            wanted.add(authorities.name((NodeRef) value));
        } else if (value instanceof Collection) {
            ((Collection<?>) value).forEach(node -> wanted.add(authorities.name((NodeRef) node)));
        } else {
            throw invalid(WorkflowModel.ASSOC_POOLED_ACTORS, value);
        }
        List<String> obsolete = new ArrayList<>();
        for (IdentityLink link : task.links()) {
            if (IdentityLinkType.CANDIDATE.equals(link.getType())) {
                String present = link.getUserId() == null ? link.getGroupId() : link.getUserId();
                if (!wanted.remove(present)) {
                    obsolete.add(present);
                }
            }
        }
        wanted.forEach(task::addCandidate);
        obsolete.forEach(task::removeCandidate);
    }

    private static int priority(@Nullable Serializable value) {
        if (value instanceof Integer) {
            return (Integer) value;
        }
        try {
            return Integer.parseInt(String.valueOf(value));
        } catch (NumberFormatException e) {
            throw invalid(WorkflowModel.PROP_PRIORITY, value);
        }
    }

    private static <T> @Nullable T expect(Class<T> type, QName name, @Nullable Serializable value) {
        if (value != null && !type.isInstance(value)) {
            throw invalid(name, value);
        }
        return type.cast(value);
    }

    private static <T> T required(@Nullable T value, QName name) {
        if (value == null) {
            throw invalid(name, null);
        }
        return value;
    }

    private static WorkflowException invalid(QName name, @Nullable Serializable value) {
        return new WorkflowException("The task property " + name + " cannot have the value " + value);
    }
}

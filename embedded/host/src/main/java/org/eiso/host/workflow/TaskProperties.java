package org.eiso.host.workflow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.history.HistoricProcessInstance;
import org.activiti.engine.history.HistoricTaskInstance;
import org.activiti.engine.task.IdentityLink;
import org.activiti.engine.task.Task;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.jscript.ScriptNode;
import org.alfresco.repo.workflow.WorkflowConstants;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.WorkflowQNameConverter;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;

/**
 * Turns process variables and the engine's own fields into properties of a task.
 *
 * <p>A task shows the variables that its type has and those that were set on the task itself; the process's other
 * variables stay out of sight.
 */
final class TaskProperties {
    private final WorkflowQNameConverter names;
    private final NodeValues nodes;
    private final Authorities authorities;
    private final Initiators initiators;

    TaskProperties(WorkflowQNameConverter names, NodeValues nodes, Authorities authorities, Initiators initiators) {
        this.names = names;
        this.nodes = nodes;
        this.authorities = authorities;
        this.initiators = initiators;
    }

    /** The properties of a task that the engine holds in its hands. */
    Map<QName, Serializable> of(DelegateTask task, TypeDefinition type, boolean localOnly) {
        Map<String, Object> local = task.getVariablesLocal();
        Map<String, Object> all = new HashMap<>();
        if (!localOnly) {
            all.putAll(task.getExecution().getVariables());
        }
        all.putAll(local);
        Map<QName, Serializable> properties = visible(all, local, type);
        Facts facts = new Facts(task.getId(), task.getCreateTime(), task.getDueDate(), task.getPriority());
        facts.addTo(properties);
        put(properties, ContentModel.PROP_OWNER, task.getAssignee());
        put(properties, WorkflowModel.ASSOC_POOLED_ACTORS, authorities.candidates(task.getCandidates()));
        return properties;
    }

    /** The properties of an open task. */
    Map<QName, Serializable> of(
            Task task,
            TypeDefinition type,
            Map<String, Object> all,
            Map<String, Object> local,
            Collection<? extends IdentityLink> links) {
        Map<QName, Serializable> properties = visible(all, local, type);
        new Facts(task.getId(), task.getCreateTime(), task.getDueDate(), task.getPriority()).addTo(properties);
        put(properties, WorkflowModel.PROP_DESCRIPTION, task.getDescription());
        put(properties, ContentModel.PROP_OWNER, task.getAssignee());
        putIfPresent(properties, WorkflowModel.PROP_OUTCOME, all);
        put(properties, WorkflowModel.ASSOC_POOLED_ACTORS, authorities.candidates(links));
        return properties;
    }

    /** The properties that a task had when it ended. */
    Map<QName, Serializable> of(
            HistoricTaskInstance task, TypeDefinition type, Map<String, Object> process, Map<String, Object> local) {
        Map<String, Object> all = new HashMap<>(process);
        all.putAll(local);
        Map<QName, Serializable> properties = visible(all, local, type);
        new Facts(task.getId(), task.getStartTime(), task.getDueDate(), task.getPriority()).addTo(properties);
        put(properties, WorkflowModel.PROP_COMPLETION_DATE, task.getEndTime());
        put(properties, WorkflowModel.PROP_DESCRIPTION, task.getDescription());
        put(properties, ContentModel.PROP_OWNER, task.getAssignee());
        putIfPresent(properties, WorkflowModel.PROP_OUTCOME, local);
        ArrayList<NodeRef> actors = new ArrayList<>();
        Object kept = local.get(ActivitiConstants.PROP_POOLED_ACTORS_HISTORY);
        if (kept instanceof List) {
            ((List<?>) kept).forEach(reference -> actors.add(new NodeRef((String) reference)));
        }
        put(properties, WorkflowModel.ASSOC_POOLED_ACTORS, actors);
        return properties;
    }

    /** The properties of the start task: what the workflow was started with. */
    Map<QName, Serializable> ofStart(
            HistoricProcessInstance process, TypeDefinition type, Map<String, Object> variables, boolean completed) {
        Map<QName, Serializable> properties = visible(variables, variables, type);
        Date started = process.getStartTime();
        put(properties, WorkflowModel.PROP_TASK_ID, ActivitiConstants.START_TASK_PREFIX + process.getId());
        put(properties, WorkflowModel.PROP_START_DATE, started);
        put(properties, WorkflowModel.PROP_COMPLETION_DATE, started);
        put(properties, ContentModel.PROP_CREATED, started);
        put(
                properties,
                WorkflowModel.PROP_DUE_DATE,
                first(variables, WorkflowModel.PROP_WORKFLOW_DUE_DATE, WorkflowModel.PROP_DUE_DATE));
        put(
                properties,
                WorkflowModel.PROP_PRIORITY,
                first(variables, WorkflowModel.PROP_PRIORITY, WorkflowModel.PROP_WORKFLOW_PRIORITY));
        Object initiator = variables.get(WorkflowConstants.PROP_INITIATOR);
        if (initiator instanceof ScriptNode) {
            String owner = initiators.userName(((ScriptNode) initiator).getNodeRef());
            if (owner != null) {
                properties.put(ContentModel.PROP_OWNER, owner);
            }
        }
        if (completed) {
            properties.put(WorkflowModel.PROP_STATUS, WorkflowConstants.TASK_STATUS_COMPLETED);
            properties.put(WorkflowModel.PROP_OUTCOME, ActivitiConstants.DEFAULT_TRANSITION_NAME);
        }
        return properties;
    }

    /** Every variable of a path, by qualified name. */
    Map<QName, Serializable> ofPath(Map<String, Object> variables) {
        Map<QName, Serializable> properties = new HashMap<>();
        variables.forEach((name, value) -> put(properties, names.mapNameToQName(name), nodes.toProperty(value)));
        return properties;
    }

    private Map<QName, Serializable> visible(Map<String, Object> all, Map<String, Object> local, TypeDefinition type) {
        Map<QName, Serializable> properties = new HashMap<>();
        all.forEach((variable, value) -> {
            boolean internal = ActivitiConstants.PROP_TASK_FORM_KEY.equals(variable)
                    || ActivitiConstants.PROP_POOLED_ACTORS_HISTORY.equals(variable);
            QName name = names.mapNameToQName(variable);
            boolean known = type.getProperties().containsKey(name)
                    || type.getAssociations().containsKey(name);
            if (!internal && (known || local.containsKey(variable))) {
                put(properties, name, nodes.toProperty(value));
            }
        });
        return properties;
    }

    private void putIfPresent(Map<QName, Serializable> properties, QName name, Map<String, Object> variables) {
        Object value = variables.get(names.mapQNameToName(name));
        if (value != null) {
            properties.put(name, (Serializable) value);
        }
    }

    private @Nullable Serializable first(Map<String, Object> variables, QName preferred, QName otherwise) {
        Object value = variables.get(names.mapQNameToName(preferred));
        return (Serializable) (value == null ? variables.get(names.mapQNameToName(otherwise)) : value);
    }

    // a property without a value is in the map with null, as callers of the workflow service expect
    @SuppressWarnings("NullAway")
    private static void put(Map<QName, Serializable> properties, QName name, @Nullable Serializable value) {
        properties.put(name, value);
    }

    /** What every task has, open or ended. */
    private static final class Facts {
        private final String id;
        private final Date created;
        private final @Nullable Date due;
        private final int priority;

        Facts(String id, Date created, @Nullable Date due, int priority) {
            this.id = id;
            this.created = created;
            this.due = due;
            this.priority = priority;
        }

        void addTo(Map<QName, Serializable> properties) {
            put(properties, WorkflowModel.PROP_TASK_ID, id);
            put(properties, WorkflowModel.PROP_START_DATE, created);
            put(properties, ContentModel.PROP_CREATED, created);
            put(properties, WorkflowModel.PROP_COMPLETION_DATE, null);
            put(properties, WorkflowModel.PROP_DUE_DATE, due);
            put(properties, WorkflowModel.PROP_PRIORITY, priority);
        }
    }
}

package org.eiso.host.workflow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.activiti.engine.ActivitiException;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.history.HistoricTaskInstance;
import org.activiti.engine.task.Task;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.datatype.DefaultTypeConverter;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;

/** Reads, changes and ends tasks. Ids here are the engine's own, with {@code start} before that of a start task. */
final class WorkflowTasks {
    private final ProcessEngine engine;
    private final TaskViews views;
    private final TaskQueries queries;
    private final TaskTypes types;
    private final TaskVariables variables;
    private final StartTasks startTasks;

    WorkflowTasks(
            ProcessEngine engine,
            TaskViews views,
            TaskQueries queries,
            TaskTypes types,
            TaskVariables variables,
            StartTasks startTasks) {
        this.engine = engine;
        this.views = views;
        this.queries = queries;
        this.types = types;
        this.variables = variables;
        this.startTasks = startTasks;
    }

    /** A task, open or ended; null if there is none with this id. */
    @Nullable
    WorkflowTask byId(String id) {
        if (isStartTask(id)) {
            return views.start(processInstanceId(id));
        }
        WorkflowTask open = views.open(id);
        if (open != null) {
            return open;
        }
        HistoricTaskInstance ended = queries.endedTask(id);
        return ended == null ? null : views.ended(ended);
    }

    /**
     * Sets properties of an open task, adds to and takes from its associations.
     *
     * @throws WorkflowException if there is no such open task, or it is a start task
     */
    WorkflowTask update(
            String id,
            Map<QName, Serializable> properties,
            @Nullable Map<QName, List<NodeRef>> add,
            @Nullable Map<QName, List<NodeRef>> remove) {
        if (isStartTask(id)) {
            throw new WorkflowException("A start task cannot be changed: " + id);
        }
        TaskSnapshot task = required(id);
        try {
            TypeDefinition type = types.whole(task.formKey(), false);
            Map<QName, Serializable> changes = new HashMap<>(properties);
            if (add != null || remove != null) {
                Map<QName, Serializable> present = views.properties(task);
                addTo(changes, present, add == null ? Map.of() : add);
                removeFrom(changes, present, remove == null ? Map.of() : remove);
            }
            apply(id, type, changes);
            return Objects.requireNonNull(views.open(id));
        } catch (ActivitiException e) {
            throw new WorkflowException("The task " + id + " cannot be changed: " + e.getMessage(), e);
        }
    }

    private void apply(String id, TypeDefinition type, Map<QName, Serializable> changes) {
        if (changes.isEmpty()) {
            return;
        }
        Task task = engine.getTaskService().createTaskQuery().taskId(id).singleResult();
        OpenTaskFields fields = new OpenTaskFields(engine, task, variables.packageVariable());
        Map<String, Object> local = variables.apply(changes, type, fields);
        fields.save();
        engine.getTaskService().setVariablesLocal(task.getId(), local);
        fields.assign();
    }

    /**
     * Ends a task. The current user becomes its owner. With a transition, the property that
     * {@code bpm:outcomePropertyName} names is set to it first.
     *
     * @throws WorkflowException if there is no such open task, a mandatory property is missing, or there is a
     *     transition though the task has no outcome
     */
    @Nullable
    WorkflowTask end(String id, @Nullable String transition) {
        if (isStartTask(id)) {
            startTasks.end(processInstanceId(id));
            return views.start(processInstanceId(id));
        }
        TaskSnapshot task = required(id);
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        if (user != null && !user.equals(task.task().getAssignee())) {
            engine.getTaskService().setAssignee(id, user);
        }
        TypeDefinition type = types.whole(task.formKey(), false);
        apply(id, type, outcome(task, type, transition));
        engine.getTaskService().complete(id);
        return views.ended(Objects.requireNonNull(queries.endedTask(id)));
    }

    private Map<QName, Serializable> outcome(TaskSnapshot task, TypeDefinition type, @Nullable String transition) {
        Map<QName, Serializable> present = views.properties(task);
        QName name = (QName) present.get(WorkflowModel.PROP_OUTCOME_PROPERTY_NAME);
        boolean next = transition == null || ActivitiConstants.DEFAULT_TRANSITION_NAME.equals(transition);
        Map<QName, Serializable> changes = new HashMap<>();
        String outcome = ActivitiConstants.DEFAULT_TRANSITION_NAME;
        if (name == null) {
            if (!next) {
                throw new WorkflowException("The task " + task.task().getId() + " cannot end with " + transition
                        + ": it has no outcome property");
            }
        } else if (next) {
            Serializable given = present.get(name);
            if (given != null) {
                outcome = DefaultTypeConverter.INSTANCE.convert(String.class, given);
            }
        } else {
            outcome = Objects.requireNonNull(transition);
            Serializable value = variables.convert(type, name, outcome);
            if (value != null) {
                changes.put(name, value);
            }
        }
        changes.put(WorkflowModel.PROP_OUTCOME, outcome);
        return changes;
    }

    private static void addTo(
            Map<QName, Serializable> changes, Map<QName, Serializable> present, Map<QName, List<NodeRef>> add) {
        add.forEach((name, nodes) -> {
            Serializable before = changes.containsKey(name) ? changes.get(name) : present.get(name);
            if (before == null || before instanceof Collection) {
                ArrayList<NodeRef> all = nodes(before);
                nodes.stream().filter(node -> !all.contains(node)).forEach(all::add);
                changes.put(name, all);
            } else if (!nodes.isEmpty()) {
                changes.put(name, nodes.get(0));
            }
        });
    }

    private static void removeFrom(
            Map<QName, Serializable> changes, Map<QName, Serializable> present, Map<QName, List<NodeRef>> remove) {
        remove.forEach((name, nodes) -> {
            boolean changed = changes.get(name) != null;
            Serializable before = changed ? changes.get(name) : present.get(name);
            if (before instanceof Collection) {
                ArrayList<NodeRef> rest = nodes(before);
                rest.removeAll(nodes);
                changes.put(name, rest);
            } else if (before != null && !changed) {
                clear(changes, name);
            }
        });
    }

    @SuppressWarnings("NullAway")
    private static void clear(Map<QName, Serializable> changes, QName name) {
        changes.put(name, null);
    }

    private static ArrayList<NodeRef> nodes(@Nullable Serializable value) {
        ArrayList<NodeRef> nodes = new ArrayList<>();
        if (value instanceof Collection) {
            ((Collection<?>) value).forEach(node -> nodes.add((NodeRef) node));
        }
        return nodes;
    }

    private static boolean isStartTask(String id) {
        return id.startsWith(ActivitiConstants.START_TASK_PREFIX);
    }

    private static String processInstanceId(String startTaskId) {
        return startTaskId.substring(ActivitiConstants.START_TASK_PREFIX.length());
    }

    private TaskSnapshot required(String id) {
        TaskSnapshot task = views.snapshot(id);
        if (task == null) {
            throw new WorkflowException("There is no open task " + id);
        }
        return task;
    }
}

package org.eiso.host.workflow;

import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.activiti.engine.ActivitiException;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.RuntimeService;
import org.activiti.engine.history.HistoricProcessInstance;
import org.activiti.engine.impl.context.Context;
import org.activiti.engine.impl.identity.Authentication;
import org.activiti.engine.impl.interceptor.CommandContext;
import org.activiti.engine.runtime.Execution;
import org.activiti.engine.runtime.Job;
import org.activiti.engine.runtime.ProcessInstance;
import org.activiti.engine.task.Task;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.workflow.WorkflowConstants;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTimer;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;

/** Running and ended workflows: starts, signals, cancels and deletes them. Ids here are the engine's own. */
final class WorkflowInstances {
    private final ProcessEngine engine;
    private final WorkflowViews views;
    private final TaskViews taskViews;
    private final TaskTypes types;
    private final TaskVariables variables;
    private final TaskProperties properties;
    private final StartTasks startTasks;
    private final NodeValues nodeValues;
    private final Authorities authorities;
    private final Repository repository;
    private final NodeService nodes;
    private final Labels labels;

    WorkflowInstances(
            ProcessEngine engine,
            WorkflowViews views,
            TaskViews taskViews,
            TaskTypes types,
            TaskVariables variables,
            TaskProperties properties,
            StartTasks startTasks,
            NodeValues nodeValues,
            Authorities authorities,
            Repository repository,
            NodeService nodes,
            Labels labels) {
        this.engine = engine;
        this.views = views;
        this.taskViews = taskViews;
        this.types = types;
        this.variables = variables;
        this.properties = properties;
        this.startTasks = startTasks;
        this.nodeValues = nodeValues;
        this.authorities = authorities;
        this.repository = repository;
        this.nodes = nodes;
        this.labels = labels;
    }

    /**
     * Starts a workflow as the current user. The process runs to its first wait at once; its start task stays open
     * until it is ended, unless the type of the start task has {@code bpm:endAutomatically}.
     */
    WorkflowPath start(String definitionId, Map<QName, Serializable> parameters) {
        String formKey = engine.getFormService().getStartFormKey(definitionId);
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        Map<String, Object> start = startVariables(definitionId, types.whole(formKey, true), parameters);
        addSurroundings(start, user);
        String starter = Authentication.getAuthenticatedUserId();
        Authentication.setAuthenticatedUserId(user);
        try {
            ProcessInstance process =
                    outsideOfRunningCommand(() -> runtime().startProcessInstanceById(definitionId, start));
            WorkflowInstance instance = Objects.requireNonNull(views.instance(process.getId()));
            if (process.isEnded()) {
                return views.endedPath(process.getId(), instance);
            }
            WorkflowPath path = views.path(process, instance, definitionId);
            Set<QName> aspects = types.type(formKey, true).getDefaultAspectNames();
            if (aspects.contains(WorkflowModel.ASPECT_END_AUTOMATICALLY)) {
                startTasks.end(process.getId());
            }
            return path;
        } catch (ActivitiException e) {
            throw new WorkflowException("The workflow " + definitionId + " cannot start: " + e.getMessage(), e);
        } finally {
            Authentication.setAuthenticatedUserId(starter);
        }
    }

    private Map<String, Object> startVariables(
            String definitionId, TypeDefinition type, Map<QName, Serializable> parameters) {
        Map<QName, Serializable> given = new HashMap<>();
        type.getProperties().forEach((name, property) -> {
            if (property.getDefaultValue() != null) {
                given.put(name, property.getDefaultValue());
            }
        });
        given.putAll(parameters);
        if (given.get(WorkflowModel.PROP_DESCRIPTION) == null) {
            putNullable(given, WorkflowModel.PROP_DESCRIPTION, startDescription(definitionId, given));
        }
        if (type.getProperties().containsKey(WorkflowModel.PROP_WORKFLOW_DUE_DATE)) {
            // expressions of the process may name it though nobody gave one
            putNullable(given, WorkflowModel.PROP_WORKFLOW_DUE_DATE, given.get(WorkflowModel.PROP_WORKFLOW_DUE_DATE));
        }
        return variables.of(given, type);
    }

    @SuppressWarnings("NullAway")
    private static void putNullable(Map<QName, Serializable> map, QName name, @Nullable Serializable value) {
        map.put(name, value);
    }

    private @Nullable String startDescription(String definitionId, Map<QName, Serializable> given) {
        String key = views.process(definitionId).getKey() + ".task."
                + views.process(definitionId).getInitial().getId();
        return labels.description(key, (String) given.get(WorkflowModel.PROP_WORKFLOW_DESCRIPTION));
    }

    private void addSurroundings(Map<String, Object> start, @Nullable String user) {
        start.put(WorkflowConstants.PROP_CANCELLED, Boolean.FALSE);
        start.put(WorkflowConstants.PROP_COMPANY_HOME, nodeValues.scriptNode(repository.getCompanyHome()));
        NodeRef initiator = user == null ? null : authorities.node(user);
        if (initiator != null) {
            start.put(WorkflowConstants.PROP_INITIATOR, nodeValues.scriptNode(initiator));
            NodeRef home = (NodeRef) nodes.getProperty(initiator, ContentModel.PROP_HOMEFOLDER);
            if (home != null) {
                start.put(WorkflowConstants.PROP_INITIATOR_HOME, nodeValues.scriptNode(home));
            }
        }
    }

    /** A workflow that a step of another one starts is a command of its own, flushed before anyone looks at it. */
    private static <T> T outsideOfRunningCommand(java.util.function.Supplier<T> work) {
        CommandContext running = Context.getCommandContext();
        if (running == null) {
            return work.get();
        }
        Context.setCommandContext(null);
        try {
            return work.get();
        } finally {
            Context.removeCommandContext();
        }
    }

    @Nullable
    WorkflowInstance byId(String id) {
        return views.instance(id);
    }

    /** Stops a running workflow and removes it from the history. */
    WorkflowInstance cancel(String id) {
        if (running(id) == null) {
            throw new WorkflowException("There is no running workflow " + id + " to cancel");
        }
        return remove(id, WorkflowConstants.PROP_CANCELLED);
    }

    /** Removes a workflow, running or ended, and its history. */
    WorkflowInstance delete(String id) {
        return remove(id, ActivitiConstants.DELETE_REASON_DELETED);
    }

    private WorkflowInstance remove(String id, String reason) {
        if (running(id) != null) {
            runtime().deleteProcessInstance(id, reason);
        }
        HistoricProcessInstance history = views.history(id);
        if (history == null) {
            throw new WorkflowException("There is no workflow " + id + " to delete");
        }
        WorkflowInstance instance = views.instance(history);
        engine.getHistoryService().deleteHistoricProcessInstance(id);
        return instance;
    }

    List<WorkflowPath> paths(String id) {
        List<WorkflowPath> paths = new ArrayList<>();
        ProcessInstance process = running(id);
        if (process != null) {
            WorkflowInstance instance = Objects.requireNonNull(views.instance(id));
            for (Execution execution :
                    runtime().createExecutionQuery().processInstanceId(id).list()) {
                paths.add(views.path(execution, instance, process.getProcessDefinitionId()));
            }
        }
        return paths;
    }

    Map<QName, Serializable> pathProperties(String executionId) {
        return properties.ofPath(runtime().getVariables(executionId));
    }

    /** Lets a path that waits for a signal go on. */
    WorkflowPath signal(String executionId) {
        Execution waiting = execution(executionId);
        if (waiting == null) {
            throw new WorkflowException("There is no path " + executionId + " to signal");
        }
        String processId = waiting.getProcessInstanceId();
        String definitionId = Objects.requireNonNull(running(processId)).getProcessDefinitionId();
        runtime().signal(executionId);
        Execution execution = execution(executionId);
        WorkflowInstance instance = Objects.requireNonNull(views.instance(processId));
        return execution == null
                ? views.endedPath(executionId, instance)
                : views.path(execution, instance, definitionId);
    }

    /** The open tasks of a path; only the start task until that is ended. */
    List<WorkflowTask> tasks(String executionId) {
        Execution execution = execution(executionId);
        if (execution == null) {
            throw new WorkflowException("There is no path " + executionId);
        }
        String processId = execution.getProcessInstanceId();
        if (taskViews.isStartTaskOpen(processId)) {
            return List.of(Objects.requireNonNull(taskViews.start(processId)));
        }
        return taskViews.open(engine.getTaskService()
                .createTaskQuery()
                .executionId(executionId)
                .list());
    }

    List<WorkflowTimer> timers(String id) {
        List<WorkflowTimer> timers = new ArrayList<>();
        ProcessInstance process = running(id);
        if (process != null) {
            WorkflowInstance instance = Objects.requireNonNull(views.instance(id));
            for (Job job : engine.getManagementService()
                    .createJobQuery()
                    .processInstanceId(id)
                    .timers()
                    .list()) {
                Execution execution = Objects.requireNonNull(execution(job.getExecutionId()));
                Task task = engine.getTaskService()
                        .createTaskQuery()
                        .executionId(execution.getId())
                        .singleResult();
                timers.add(new WorkflowTimer(
                        WorkflowViews.globalId(job.getId()),
                        job.getId(),
                        views.path(execution, instance, process.getProcessDefinitionId()),
                        task == null ? null : taskViews.open(task.getId()),
                        job.getDuedate(),
                        job.getExceptionMessage()));
            }
        }
        return timers;
    }

    boolean hasImage(String id) {
        ProcessInstance process = running(id);
        return process != null
                && views.process(process.getProcessDefinitionId()).isGraphicalNotationDefined();
    }

    /** The picture of a running workflow with its active steps marked; null if it ended or nobody drew one. */
    @Nullable
    InputStream image(String id, ProcessDefinitions definitions) {
        ProcessInstance process = running(id);
        return process == null || !hasImage(id)
                ? null
                : definitions.image(process.getProcessDefinitionId(), runtime().getActiveActivityIds(id));
    }

    private @Nullable ProcessInstance running(String id) {
        return runtime().createProcessInstanceQuery().processInstanceId(id).singleResult();
    }

    private @Nullable Execution execution(String id) {
        return runtime().createExecutionQuery().executionId(id).singleResult();
    }

    private RuntimeService runtime() {
        return engine.getRuntimeService();
    }
}

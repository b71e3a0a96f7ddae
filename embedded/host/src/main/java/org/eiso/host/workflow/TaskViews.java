package org.eiso.host.workflow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.RuntimeService;
import org.activiti.engine.history.HistoricActivityInstance;
import org.activiti.engine.history.HistoricDetail;
import org.activiti.engine.history.HistoricProcessInstance;
import org.activiti.engine.history.HistoricTaskInstance;
import org.activiti.engine.history.HistoricVariableUpdate;
import org.activiti.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.activiti.engine.impl.persistence.entity.TaskEntity;
import org.activiti.engine.impl.pvm.PvmActivity;
import org.activiti.engine.runtime.Execution;
import org.activiti.engine.task.Task;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskDefinition;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;

/** Shows tasks with their path, their properties and labels: open ones, ended ones and the start task of a workflow. */
final class TaskViews {
    private final ProcessEngine engine;
    private final WorkflowViews workflows;
    private final TaskTypes types;
    private final TaskProperties properties;
    private final DictionaryService dictionary;
    private final Labels labels;

    TaskViews(
            ProcessEngine engine,
            WorkflowViews workflows,
            TaskTypes types,
            TaskProperties properties,
            DictionaryService dictionary,
            Labels labels) {
        this.engine = engine;
        this.workflows = workflows;
        this.types = types;
        this.properties = properties;
        this.dictionary = dictionary;
        this.labels = labels;
    }

    /** Open tasks; those that ended since they were found are left out. */
    List<WorkflowTask> open(List<Task> tasks) {
        Map<String, WorkflowInstance> instances = new HashMap<>();
        List<WorkflowTask> views = new ArrayList<>();
        for (Task task : tasks) {
            TaskSnapshot snapshot = snapshot(task.getId());
            WorkflowInstance instance = instances.computeIfAbsent(task.getProcessInstanceId(), workflows::instance);
            if (snapshot != null && instance != null) {
                views.add(open(snapshot, instance));
            }
        }
        return views;
    }

    /** An open task; null if there is none with this id. */
    @Nullable
    WorkflowTask open(String id) {
        TaskSnapshot snapshot = snapshot(id);
        WorkflowInstance instance =
                snapshot == null ? null : workflows.instance(snapshot.task().getProcessInstanceId());
        return snapshot == null || instance == null ? null : open(snapshot, instance);
    }

    private WorkflowTask open(TaskSnapshot snapshot, WorkflowInstance instance) {
        TaskEntity task = snapshot.task();
        ProcessDefinitionEntity process = workflows.process(task.getProcessDefinitionId());
        PvmActivity activity = process.findActivity(task.getTaskDefinitionKey());
        WorkflowPath path = new WorkflowPath(
                WorkflowViews.globalId(task.getExecutionId()),
                instance,
                workflows.node(process, activity, false),
                true);
        return view(
                task.getId(),
                definition(process, activity, snapshot.formKey(), false),
                task.getName(),
                task.getDescription(),
                WorkflowTaskState.IN_PROGRESS,
                path,
                properties(snapshot));
    }

    /** What is known of an open task; null if there is none with this id. */
    @Nullable
    TaskSnapshot snapshot(String id) {
        return engine.getManagementService().executeCommand(TaskSnapshot.of(id));
    }

    Map<QName, Serializable> properties(TaskSnapshot task) {
        return properties.of(task.task(), types.whole(task.formKey(), false), task.all(), task.local(), task.links());
    }

    List<WorkflowTask> ended(List<HistoricTaskInstance> tasks) {
        List<WorkflowTask> views = new ArrayList<>();
        for (HistoricTaskInstance task : tasks) {
            WorkflowTask view = ended(task);
            if (view != null) {
                views.add(view);
            }
        }
        return views;
    }

    /** An ended task; null if its workflow was deleted. */
    @Nullable
    WorkflowTask ended(HistoricTaskInstance task) {
        WorkflowInstance instance = workflows.instance(task.getProcessInstanceId());
        if (instance == null) {
            return null;
        }
        Execution execution = execution(task.getExecutionId());
        WorkflowPath path = execution == null
                ? workflows.endedPath(task.getExecutionId(), instance)
                : workflows.path(execution, instance, task.getProcessDefinitionId());
        Map<String, Object> local = localVariables(task.getId());
        String formKey = (String) local.get(ActivitiConstants.PROP_TASK_FORM_KEY);
        ProcessDefinitionEntity process = workflows.process(task.getProcessDefinitionId());
        return view(
                task.getId(),
                definition(process, process.findActivity(task.getTaskDefinitionKey()), formKey, false),
                task.getName(),
                task.getDescription(),
                WorkflowTaskState.COMPLETED,
                path,
                properties.of(
                        task, types.whole(formKey, false), workflows.variables(task.getProcessInstanceId()), local));
    }

    /** The start task of a workflow: no task of the engine, but what the workflow was started with. Null if none. */
    @Nullable
    WorkflowTask start(String processInstanceId) {
        HistoricProcessInstance history = workflows.history(processInstanceId);
        if (history == null) {
            return null;
        }
        WorkflowInstance instance = workflows.instance(history);
        Execution execution = history.getEndTime() == null ? execution(processInstanceId) : null;
        boolean open = execution != null && isStartTaskOpen(processInstanceId);
        String definitionId = history.getProcessDefinitionId();
        WorkflowPath path = execution == null
                ? workflows.endedPath(processInstanceId, instance)
                : workflows.path(execution, instance, definitionId);
        String formKey = engine.getFormService().getStartFormKey(definitionId);
        ProcessDefinitionEntity process = workflows.process(definitionId);
        return view(
                ActivitiConstants.START_TASK_PREFIX + processInstanceId,
                definition(process, process.getInitial(), formKey, true),
                null,
                null,
                open ? WorkflowTaskState.IN_PROGRESS : WorkflowTaskState.COMPLETED,
                path,
                properties.ofStart(history, types.whole(formKey, true), startVariables(history), !open));
    }

    boolean isStartTaskOpen(String processInstanceId) {
        return runtime().getVariable(processInstanceId, ActivitiConstants.PROP_START_TASK_END_DATE) == null;
    }

    private WorkflowTaskDefinition definition(
            ProcessDefinitionEntity process, PvmActivity activity, @Nullable String formKey, boolean start) {
        TypeDefinition type = types.type(formKey, start);
        String id = formKey == null ? types.formKey(type.getName()).replace(':', '_') : formKey;
        return new WorkflowTaskDefinition(id, workflows.node(process, activity, start), type);
    }

    private WorkflowTask view(
            String id,
            WorkflowTaskDefinition definition,
            @Nullable String name,
            @Nullable String description,
            WorkflowTaskState state,
            WorkflowPath path,
            Map<QName, Serializable> properties) {
        String processName = path.getInstance().getDefinition().getName();
        String key = processName.substring(processName.indexOf('$') + 1) + ".task." + definition.getId();
        TypeDefinition type = definition.getMetadata();
        String title = labels.title(key, type.getTitle(dictionary), name, definition.getId());
        String own = description == null || description.isBlank() ? null : description;
        return new WorkflowTask(
                WorkflowViews.globalId(id),
                definition,
                definition.getId(),
                title,
                labels.description(key, own, type.getDescription(dictionary), title),
                state,
                path,
                properties);
    }

    private @Nullable Execution execution(String id) {
        return runtime().createExecutionQuery().executionId(id).singleResult();
    }

    private RuntimeService runtime() {
        return engine.getRuntimeService();
    }

    private Map<String, Object> localVariables(String taskId) {
        Map<String, Object> values = new HashMap<>();
        engine.getHistoryService()
                .createHistoricVariableInstanceQuery()
                .taskId(taskId)
                .list()
                .forEach(variable -> values.put(variable.getVariableName(), variable.getValue()));
        return values;
    }

    /** The variables as they were when the workflow left its start, whatever became of them later. */
    private Map<String, Object> startVariables(HistoricProcessInstance process) {
        HistoricActivityInstance start = engine.getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(process.getId())
                .activityId(process.getStartActivityId())
                .singleResult();
        Map<String, HistoricVariableUpdate> last = new HashMap<>();
        for (HistoricDetail detail : engine.getHistoryService()
                .createHistoricDetailQuery()
                .activityInstanceId(start.getId())
                .variableUpdates()
                .list()) {
            HistoricVariableUpdate update = (HistoricVariableUpdate) detail;
            last.merge(
                    update.getVariableName(),
                    update,
                    (one, other) -> one.getId().compareTo(other.getId()) > 0 ? one : other);
        }
        Map<String, Object> values = new HashMap<>();
        last.forEach((name, update) -> values.put(name, update.getValue()));
        return values;
    }
}

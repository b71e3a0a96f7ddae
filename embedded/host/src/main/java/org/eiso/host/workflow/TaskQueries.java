package org.eiso.host.workflow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.history.HistoricTaskInstance;
import org.activiti.engine.history.HistoricTaskInstanceQuery;
import org.activiti.engine.task.Task;
import org.activiti.engine.task.TaskInfo;
import org.activiti.engine.task.TaskInfoQuery;
import org.activiti.engine.task.TaskQuery;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.BPMEngineRegistry;
import org.alfresco.repo.workflow.WorkflowQNameConverter;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery.OrderBy;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;

/** Finds tasks: open ones, then ended ones, then the start task where the query names a workflow or that task. */
final class TaskQueries {
    private static final int MAX_GROUPS = 500;

    private final ProcessEngine engine;
    private final TaskViews views;
    private final TaskTypes types;
    private final TaskProperties properties;
    private final WorkflowQNameConverter names;
    private final NodeValues nodes;
    private final NamespaceService namespaces;

    TaskQueries(
            ProcessEngine engine,
            TaskViews views,
            TaskTypes types,
            TaskProperties properties,
            WorkflowQNameConverter names,
            NodeValues nodes,
            NamespaceService namespaces) {
        this.engine = engine;
        this.views = views;
        this.types = types;
        this.properties = properties;
        this.names = names;
        this.nodes = nodes;
        this.namespaces = namespaces;
    }

    List<WorkflowTask> find(WorkflowTaskQuery query) {
        List<WorkflowTask> found = new ArrayList<>();
        if (query.getTaskState() != WorkflowTaskState.COMPLETED && !Boolean.FALSE.equals(query.isActive())) {
            TaskQuery open = open(query);
            found.addAll(views.open(query.getLimit() > 0 ? open.listPage(0, query.getLimit()) : open.list()));
        }
        if (query.getTaskState() != WorkflowTaskState.IN_PROGRESS) {
            HistoricTaskInstanceQuery ended = ended(query);
            found.addAll(views.ended(query.getLimit() > 0 ? ended.listPage(0, query.getLimit()) : ended.list()));
            WorkflowTask start = startTask(query);
            if (start != null) {
                found.add(start);
            }
        }
        return found;
    }

    /** How many tasks match, the start task apart. */
    long count(WorkflowTaskQuery query) {
        long count = 0;
        if (query.getTaskState() != WorkflowTaskState.COMPLETED && !Boolean.FALSE.equals(query.isActive())) {
            count += open(query).count();
        }
        if (query.getTaskState() != WorkflowTaskState.IN_PROGRESS) {
            count += ended(query).count();
        }
        return count;
    }

    List<WorkflowTask> assigned(String userName, WorkflowTaskState state) {
        if (state == WorkflowTaskState.IN_PROGRESS) {
            return views.open(engine.getTaskService()
                    .createTaskQuery()
                    .taskAssignee(userName)
                    .orderByTaskCreateTime()
                    .asc()
                    .list());
        }
        return views.ended(engine.getHistoryService()
                .createHistoricTaskInstanceQuery()
                .taskAssignee(userName)
                .finished()
                .orderByHistoricTaskInstanceStartTime()
                .asc()
                .list());
    }

    /** Tasks without an owner that are offered to the first authority or to one of the groups that follow it. */
    List<WorkflowTask> pooled(List<String> authorities) {
        Map<String, Task> found = new LinkedHashMap<>();
        boolean person = Authorities.isUser(authorities.get(0));
        if (person) {
            pool().taskCandidateUser(authorities.get(0)).list().forEach(task -> found.put(task.getId(), task));
        }
        List<String> groups = person ? authorities.subList(1, authorities.size()) : authorities;
        for (int from = 0; from < groups.size(); from += MAX_GROUPS) {
            // a list of its own: the engine reads its size by reflection, which the JDK forbids on a view
            List<String> some = new ArrayList<>(groups.subList(from, Math.min(from + MAX_GROUPS, groups.size())));
            pool().taskCandidateGroupIn(some).list().forEach(task -> found.put(task.getId(), task));
        }
        return views.open(new ArrayList<>(found.values()));
    }

    private TaskQuery pool() {
        return engine.getTaskService()
                .createTaskQuery()
                .taskUnassigned()
                .orderByTaskCreateTime()
                .asc();
    }

    private TaskQuery open(WorkflowTaskQuery query) {
        TaskQuery open = engine.getTaskService().createTaskQuery();
        restrict(open, query);
        for (OrderBy order : order(query)) {
            order(open, order);
        }
        return open;
    }

    private HistoricTaskInstanceQuery ended(WorkflowTaskQuery query) {
        HistoricTaskInstanceQuery ended =
                engine.getHistoryService().createHistoricTaskInstanceQuery().finished();
        restrict(ended, query);
        if (Boolean.TRUE.equals(query.isActive())) {
            ended.processUnfinished();
        } else if (Boolean.FALSE.equals(query.isActive())) {
            ended.processFinished();
        }
        for (OrderBy order : order(query)) {
            if (order == OrderBy.TaskState_Asc) {
                ended.orderByHistoricTaskInstanceEndTime().asc();
            } else if (order == OrderBy.TaskState_Desc) {
                ended.orderByHistoricTaskInstanceEndTime().desc();
            } else {
                order(ended, order);
            }
        }
        return ended;
    }

    private static OrderBy[] order(WorkflowTaskQuery query) {
        return query.getOrderBy() == null ? new OrderBy[0] : query.getOrderBy();
    }

    private <Q extends TaskInfoQuery<Q, V>, V extends TaskInfo> void restrict(Q found, WorkflowTaskQuery query) {
        if (query.getTaskId() != null) {
            found.taskId(BPMEngineRegistry.getLocalId(query.getTaskId()));
        }
        if (query.getTaskName() != null) {
            found.taskVariableValueEquals(ActivitiConstants.PROP_TASK_FORM_KEY, types.formKey(query.getTaskName()));
        }
        if (query.getProcessId() != null) {
            found.processInstanceId(BPMEngineRegistry.getLocalId(query.getProcessId()));
        }
        if (query.getProcessName() != null) {
            found.processDefinitionKey(processKey(query.getProcessName().toPrefixString(namespaces)));
        }
        if (query.getWorkflowDefinitionName() != null) {
            found.processDefinitionKey(processKey(query.getWorkflowDefinitionName()));
        }
        if (query.getActorId() != null) {
            found.taskAssignee(query.getActorId());
        }
        if (query.getTaskCustomProps() != null) {
            query.getTaskCustomProps()
                    .forEach((name, value) ->
                            found.taskVariableValueEquals(names.mapQNameToName(name), nodes.toVariable(value)));
        }
        if (query.getProcessCustomProps() != null) {
            query.getProcessCustomProps()
                    .forEach((name, value) ->
                            found.processVariableValueEquals(names.mapQNameToName(name), nodes.toVariable(value)));
        }
    }

    private static String processKey(String name) {
        return BPMEngineRegistry.isGlobalId(name, ActivitiConstants.ENGINE_ID)
                ? BPMEngineRegistry.getLocalId(name)
                : name;
    }

    private static <Q extends TaskInfoQuery<Q, V>, V extends TaskInfo> void order(Q found, OrderBy order) {
        switch (order) {
            case TaskId_Asc:
                found.orderByTaskId().asc();
                break;
            case TaskId_Desc:
                found.orderByTaskId().desc();
                break;
            case TaskCreated_Asc:
                orderByCreation(found).asc();
                break;
            case TaskCreated_Desc:
                orderByCreation(found).desc();
                break;
            case TaskDue_Asc:
                found.orderByTaskDueDate().asc();
                break;
            case TaskDue_Desc:
                found.orderByTaskDueDate().desc();
                break;
            case TaskName_Asc:
                found.orderByTaskName().asc();
                break;
            case TaskName_Desc:
                found.orderByTaskName().desc();
                break;
            case TaskActor_Asc:
                found.orderByTaskAssignee().asc();
                break;
            case TaskActor_Desc:
                found.orderByTaskAssignee().desc();
                break;
            default:
                // open tasks are all in one state
                break;
        }
    }

    @SuppressWarnings("unchecked")
    private static <Q extends TaskInfoQuery<Q, V>, V extends TaskInfo> Q orderByCreation(Q found) {
        return found instanceof HistoricTaskInstanceQuery
                ? (Q) ((HistoricTaskInstanceQuery) found).orderByHistoricTaskInstanceStartTime()
                : found.orderByTaskCreateTime();
    }

    private @Nullable WorkflowTask startTask(WorkflowTaskQuery query) {
        String processInstanceId = null;
        if (query.getTaskId() != null) {
            String id = BPMEngineRegistry.getLocalId(query.getTaskId());
            if (id.startsWith(ActivitiConstants.START_TASK_PREFIX)) {
                processInstanceId = id.substring(ActivitiConstants.START_TASK_PREFIX.length());
            }
        } else if (query.getProcessId() != null) {
            processInstanceId = BPMEngineRegistry.getLocalId(query.getProcessId());
        }
        WorkflowTask start = processInstanceId == null ? null : views.start(processInstanceId);
        return start != null && matches(start, query) ? start : null;
    }

    private boolean matches(WorkflowTask start, WorkflowTaskQuery query) {
        String definitionName = start.getPath().getInstance().getDefinition().getName();
        return (query.isActive() == null || query.isActive() == start.getPath().isActive())
                && (query.getTaskState() == null || query.getTaskState() == start.getState())
                && agrees(query.getActorId(), start.getProperties().get(ContentModel.PROP_OWNER))
                && agrees(query.getProcessId(), start.getPath().getInstance().getId())
                && agrees(
                        query.getTaskName(), start.getDefinition().getMetadata().getName())
                && (query.getWorkflowDefinitionName() == null
                        || processKey(query.getWorkflowDefinitionName()).equals(processKey(definitionName)))
                && (query.getProcessName() == null
                        || processKey(query.getProcessName().toPrefixString(namespaces))
                                .equals(processKey(definitionName)))
                && contains(start.getProperties(), query.getTaskCustomProps())
                && matchesProcess(start, query);
    }

    private boolean matchesProcess(WorkflowTask start, WorkflowTaskQuery query) {
        if (query.getProcessCustomProps() == null || start.getState() == WorkflowTaskState.COMPLETED) {
            return true;
        }
        String executionId = BPMEngineRegistry.getLocalId(start.getPath().getId());
        return contains(
                properties.ofPath(engine.getRuntimeService().getVariables(executionId)), query.getProcessCustomProps());
    }

    private static boolean agrees(@Nullable Object wanted, @Nullable Object present) {
        return wanted == null || wanted.equals(present);
    }

    private static boolean contains(Map<QName, Serializable> present, @Nullable Map<QName, Object> wanted) {
        return wanted == null
                || wanted.entrySet().stream()
                        .allMatch(entry -> Objects.equals(present.get(entry.getKey()), entry.getValue()));
    }

    /** Ended tasks by their id; null if there is none. */
    @Nullable
    HistoricTaskInstance endedTask(String id) {
        return engine.getHistoryService()
                .createHistoricTaskInstanceQuery()
                .taskId(id)
                .singleResult();
    }
}

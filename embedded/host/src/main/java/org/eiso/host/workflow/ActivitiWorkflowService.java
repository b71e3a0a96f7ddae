package org.eiso.host.workflow;

import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.BPMEngineRegistry;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.workflow.WorkflowDefinition;
import org.alfresco.service.cmr.workflow.WorkflowDeployment;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowInstanceQuery;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskDefinition;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.cmr.workflow.WorkflowTimer;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;

/** Alfresco's workflow service; checks no permissions. Its ids are global: {@code activiti$} and the engine's own. */
final class ActivitiWorkflowService implements WorkflowService {
    private static final Set<String> TASK_STATES =
            Set.of("Not Yet Started", "In Progress", "On Hold", "Cancelled", "Completed");

    private final ProcessDefinitions definitions;
    private final WorkflowInstances workflows;
    private final WorkflowQueries workflowQueries;
    private final WorkflowTasks tasks;
    private final TaskQueries taskQueries;
    private final TaskRights rights;
    private final WorkflowPackages packages;
    private final Authorities authorities;
    private final NodeService nodes;
    private final ContentService contents;

    ActivitiWorkflowService(
            ProcessDefinitions definitions,
            WorkflowInstances workflows,
            WorkflowQueries workflowQueries,
            WorkflowTasks tasks,
            TaskQueries taskQueries,
            TaskRights rights,
            WorkflowPackages packages,
            Authorities authorities,
            NodeService nodes,
            ContentService contents) {
        this.definitions = definitions;
        this.workflows = workflows;
        this.workflowQueries = workflowQueries;
        this.tasks = tasks;
        this.taskQueries = taskQueries;
        this.rights = rights;
        this.packages = packages;
        this.authorities = authorities;
        this.nodes = nodes;
        this.contents = contents;
    }

    @Override
    public WorkflowDeployment deployDefinition(String engineId, InputStream definition, String mimetype) {
        return deployDefinition(engineId, definition, mimetype, null);
    }

    @Override
    public WorkflowDeployment deployDefinition(
            String engineId, InputStream definition, String mimetype, @Nullable String name) {
        return deployDefinition(engineId, definition, mimetype, name, false);
    }

    @Override
    public WorkflowDeployment deployDefinition(
            String engineId, InputStream definition, String mimetype, @Nullable String name, boolean fullAccess) {
        requireEngine(engineId);
        return new WorkflowDeployment(definitions.deploy(definition, name, fullAccess));
    }

    @Override
    public WorkflowDeployment deployDefinition(NodeRef definition) {
        ContentReader reader = definitionReader(definition);
        return deployDefinition(engineId(definition), reader.getContentInputStream(), reader.getMimetype());
    }

    @Override
    public boolean isDefinitionDeployed(NodeRef definition) {
        ContentReader reader = definitionReader(definition);
        return isDefinitionDeployed(engineId(definition), reader.getContentInputStream(), reader.getMimetype());
    }

    @Override
    public boolean isDefinitionDeployed(String engineId, InputStream definition, String mimetype) {
        requireEngine(engineId);
        return definitions.isDeployed(definition);
    }

    @Override
    public void checkDeploymentCategory(String engineId, InputStream definition) {
        requireEngine(engineId);
        definitions.grantFullAccess(definition);
    }

    @Override
    public void undeployDefinition(String definitionId) {
        definitions.undeploy(local(definitionId));
    }

    @Override
    public List<WorkflowDefinition> getDefinitions() {
        return definitions.latest();
    }

    @Override
    public List<WorkflowDefinition> getAllDefinitions() {
        return definitions.all();
    }

    @Override
    public @Nullable WorkflowDefinition getDefinitionById(String definitionId) {
        return definitions.byId(local(definitionId));
    }

    @Override
    public @Nullable WorkflowDefinition getDefinitionByName(String name) {
        return definitions.byKey(local(name));
    }

    @Override
    public List<WorkflowDefinition> getAllDefinitionsByName(String name) {
        return definitions.versions(local(name));
    }

    @Override
    public byte[] getDefinitionImage(String definitionId) {
        return definitions.image(local(definitionId));
    }

    @Override
    public List<WorkflowTaskDefinition> getTaskDefinitions(String definitionId) {
        return definitions.tasks(local(definitionId));
    }

    @Override
    public WorkflowPath startWorkflow(String definitionId, @Nullable Map<QName, Serializable> parameters) {
        WorkflowPath path = workflows.start(local(definitionId), parameters == null ? Map.of() : parameters);
        if (parameters != null && parameters.containsKey(WorkflowModel.ASSOC_PACKAGE)) {
            packages.assign(path.getInstance());
        }
        return path;
    }

    @Override
    public WorkflowPath startWorkflowFromTemplate(NodeRef templateDefinition) {
        throw new UnsupportedOperationException("WorkflowService.startWorkflowFromTemplate(NodeRef)");
    }

    @Override
    public List<WorkflowInstance> getActiveWorkflows(String definitionId) {
        return getWorkflows(new WorkflowInstanceQuery(definitionId, true));
    }

    @Override
    public List<WorkflowInstance> getCompletedWorkflows(String definitionId) {
        return getWorkflows(new WorkflowInstanceQuery(definitionId, false));
    }

    @Override
    public List<WorkflowInstance> getWorkflows(String definitionId) {
        return getWorkflows(new WorkflowInstanceQuery(definitionId));
    }

    @Override
    public List<WorkflowInstance> getWorkflows(WorkflowInstanceQuery query) {
        return getWorkflows(query, 0, 0);
    }

    @Override
    public List<WorkflowInstance> getWorkflows(WorkflowInstanceQuery query, int maxItems, int skipCount) {
        return workflowQueries.find(query, maxItems, skipCount);
    }

    @Override
    public long countWorkflows(WorkflowInstanceQuery query) {
        return workflowQueries.count(query);
    }

    @Override
    public List<WorkflowInstance> getActiveWorkflows() {
        return getWorkflows(new WorkflowInstanceQuery(true));
    }

    @Override
    public List<WorkflowInstance> getCompletedWorkflows() {
        return getWorkflows(new WorkflowInstanceQuery(false));
    }

    @Override
    public List<WorkflowInstance> getWorkflows() {
        return getWorkflows(new WorkflowInstanceQuery());
    }

    @Override
    public @Nullable WorkflowInstance getWorkflowById(String workflowId) {
        return workflows.byId(local(workflowId));
    }

    @Override
    public List<WorkflowPath> getWorkflowPaths(String workflowId) {
        return workflows.paths(local(workflowId));
    }

    @Override
    public Map<QName, Serializable> getPathProperties(String pathId) {
        return workflows.pathProperties(local(pathId));
    }

    @Override
    public WorkflowInstance cancelWorkflow(String workflowId) {
        WorkflowInstance workflow = workflows.cancel(local(workflowId));
        // last, so that listeners to the end of the process still find the package
        packages.delete(workflow.getWorkflowPackage());
        return workflow;
    }

    @Override
    public List<WorkflowInstance> cancelWorkflows(List<String> workflowIds) {
        List<WorkflowInstance> cancelled = new ArrayList<>();
        workflowIds.forEach(id -> cancelled.add(cancelWorkflow(id)));
        return cancelled;
    }

    @Override
    public WorkflowInstance deleteWorkflow(String workflowId) {
        WorkflowInstance workflow = workflows.delete(local(workflowId));
        packages.delete(workflow.getWorkflowPackage());
        return workflow;
    }

    @Override
    public WorkflowPath signal(String pathId, @Nullable String transition) {
        return workflows.signal(local(pathId));
    }

    @Override
    public WorkflowPath fireEvent(String pathId, String event) {
        throw new WorkflowException("The engine knows no events to fire at a path: " + event);
    }

    @Override
    public List<WorkflowTask> getTasksForWorkflowPath(String pathId) {
        return workflows.tasks(local(pathId));
    }

    @Override
    public @Nullable WorkflowTask getStartTask(String workflowId) {
        return tasks.byId(ActivitiConstants.START_TASK_PREFIX + local(workflowId));
    }

    @Override
    public List<WorkflowTask> getStartTasks(List<String> workflowIds, boolean sameSession) {
        List<WorkflowTask> found = new ArrayList<>();
        for (String id : workflowIds) {
            WorkflowTask task = getStartTask(id);
            if (task != null) {
                found.add(task);
            }
        }
        return found;
    }

    @Override
    public boolean hasWorkflowImage(String workflowId) {
        return workflows.hasImage(local(workflowId));
    }

    @Override
    public @Nullable InputStream getWorkflowImage(String workflowId) {
        return workflows.image(local(workflowId), definitions);
    }

    @Override
    public List<WorkflowTimer> getTimers(String workflowId) {
        return workflows.timers(local(workflowId));
    }

    @Override
    public @Nullable WorkflowTask getTaskById(String taskId) {
        return tasks.byId(local(taskId));
    }

    @Override
    public List<WorkflowTask> getAssignedTasks(String authority, WorkflowTaskState state, boolean lazy) {
        return taskQueries.assigned(authority, state);
    }

    @Override
    public List<WorkflowTask> getAssignedTasks(String authority, WorkflowTaskState state) {
        return taskQueries.assigned(authority, state);
    }

    @Override
    public List<WorkflowTask> getPooledTasks(String authority) {
        return taskQueries.pooled(authorities.withGroups(authority));
    }

    @Override
    public List<WorkflowTask> getPooledTasks(String authority, boolean lazy) {
        return getPooledTasks(authority);
    }

    @Override
    public List<WorkflowTask> queryTasks(WorkflowTaskQuery query) {
        return taskQueries.find(query);
    }

    @Override
    public List<WorkflowTask> queryTasks(WorkflowTaskQuery query, boolean sameSession) {
        return taskQueries.find(query);
    }

    @Override
    public long countTasks(WorkflowTaskQuery query) {
        return taskQueries.count(query);
    }

    @Override
    public WorkflowTask updateTask(
            String taskId,
            @Nullable Map<QName, Serializable> properties,
            @Nullable Map<QName, List<NodeRef>> add,
            @Nullable Map<QName, List<NodeRef>> remove) {
        Map<QName, Serializable> changes = properties == null ? Map.of() : properties;
        if (changes.containsKey(WorkflowModel.PROP_STATUS)
                && !TASK_STATES.contains(String.valueOf(changes.get(WorkflowModel.PROP_STATUS)))) {
            throw new WorkflowException("Not a status of a task: " + changes.get(WorkflowModel.PROP_STATUS));
        }
        WorkflowTask task = tasks.update(local(taskId), changes, add, remove);
        if (add != null && add.containsKey(WorkflowModel.ASSOC_PACKAGE)) {
            packages.assign(task.getPath().getInstance());
        }
        return task;
    }

    @Override
    public @Nullable WorkflowTask endTask(String taskId, @Nullable String transition) {
        return tasks.end(local(taskId), transition);
    }

    @Override
    public boolean isTaskEditable(WorkflowTask task, String userName) {
        return isTaskEditable(task, userName, true);
    }

    @Override
    public boolean isTaskEditable(WorkflowTask task, String userName, boolean refresh) {
        return rights.editable(current(task, refresh), userName);
    }

    @Override
    public boolean isTaskReassignable(WorkflowTask task, String userName) {
        return isTaskReassignable(task, userName, true);
    }

    @Override
    public boolean isTaskReassignable(WorkflowTask task, String userName, boolean refresh) {
        return rights.reassignable(current(task, refresh), userName);
    }

    @Override
    public boolean isTaskClaimable(WorkflowTask task, String userName) {
        return isTaskClaimable(task, userName, true);
    }

    @Override
    public boolean isTaskClaimable(WorkflowTask task, String userName, boolean refresh) {
        return rights.claimable(current(task, refresh), userName);
    }

    @Override
    public boolean isTaskReleasable(WorkflowTask task, String userName) {
        return isTaskReleasable(task, userName, true);
    }

    @Override
    public boolean isTaskReleasable(WorkflowTask task, String userName, boolean refresh) {
        return rights.releasable(current(task, refresh), userName);
    }

    private @Nullable WorkflowTask current(@Nullable WorkflowTask task, boolean refresh) {
        return refresh && task != null ? getTaskById(task.getId()) : task;
    }

    @Override
    public NodeRef createPackage(@Nullable NodeRef container) {
        return packages.create(container);
    }

    @Override
    public List<WorkflowInstance> getWorkflowsForContent(NodeRef packageItem, boolean active) {
        List<WorkflowInstance> found = new ArrayList<>();
        for (String id : packages.workflowsAbout(packageItem)) {
            WorkflowInstance workflow = getWorkflowById(id);
            if (workflow != null && workflow.isActive() == active) {
                found.add(workflow);
            }
        }
        return found;
    }

    @Override
    public List<NodeRef> getPackageContents(String taskId) {
        WorkflowTask task = getTaskById(taskId);
        NodeRef container = task == null ? null : (NodeRef) task.getProperties().get(WorkflowModel.ASSOC_PACKAGE);
        return container == null ? List.of() : packages.contents(container);
    }

    @Override
    public List<NodeRef> getPackageContents(NodeRef container) {
        return packages.contents(container);
    }

    @Override
    public boolean isMultiTenantWorkflowDeploymentEnabled() {
        return false;
    }

    private ContentReader definitionReader(NodeRef definition) {
        if (!WorkflowModel.TYPE_WORKFLOW_DEF.equals(nodes.getType(definition))) {
            throw new WorkflowException(definition + " is no workflow definition");
        }
        return contents.getReader(definition, ContentModel.PROP_CONTENT);
    }

    private String engineId(NodeRef definition) {
        return (String) nodes.getProperty(definition, WorkflowModel.PROP_WORKFLOW_DEF_ENGINE_ID);
    }

    private static String local(String globalId) {
        String[] parts = BPMEngineRegistry.getGlobalIdParts(globalId);
        requireEngine(parts[0]);
        return parts[1];
    }

    private static void requireEngine(String engineId) {
        if (!ActivitiConstants.ENGINE_ID.equals(engineId)) {
            throw new WorkflowException("There is no workflow engine " + engineId);
        }
    }
}

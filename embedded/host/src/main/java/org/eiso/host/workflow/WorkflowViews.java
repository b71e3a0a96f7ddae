package org.eiso.host.workflow;

import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.history.HistoricProcessInstance;
import org.activiti.engine.impl.RepositoryServiceImpl;
import org.activiti.engine.impl.persistence.entity.HistoricVariableInstanceEntity;
import org.activiti.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.activiti.engine.impl.pvm.PvmActivity;
import org.activiti.engine.repository.ProcessDefinition;
import org.activiti.engine.runtime.Execution;
import org.alfresco.repo.jscript.ScriptNode;
import org.alfresco.repo.workflow.BPMEngineRegistry;
import org.alfresco.repo.workflow.WorkflowConstants;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.WorkflowQNameConverter;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowDefinition;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowNode;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowTaskDefinition;
import org.alfresco.service.cmr.workflow.WorkflowTransition;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;

/** Shows what the engine holds as definitions, workflows and paths, with global ids and labels. */
final class WorkflowViews {
    private static final String DEFAULT_TRANSITION_KEY = "bpm_businessprocessmodel.transition";

    private final ProcessEngine engine;
    private final TaskTypes types;
    private final WorkflowQNameConverter names;
    private final Labels labels;

    WorkflowViews(ProcessEngine engine, TaskTypes types, WorkflowQNameConverter names, Labels labels) {
        this.engine = engine;
        this.types = types;
        this.names = names;
        this.labels = labels;
    }

    static String globalId(String localId) {
        return BPMEngineRegistry.createGlobalId(ActivitiConstants.ENGINE_ID, localId);
    }

    WorkflowDefinition definition(ProcessDefinition definition) {
        ProcessDefinitionEntity process = process(definition.getId());
        String startFormKey = engine.getFormService().getStartFormKey(definition.getId());
        String key = definition.getKey() + ".workflow";
        String title = labels.title(key, definition.getName());
        return new WorkflowDefinition(
                globalId(definition.getId()),
                globalId(definition.getKey()),
                Integer.toString(definition.getVersion()),
                title,
                labels.description(key, title),
                taskDefinition(process, process.getInitial(), startFormKey, true));
    }

    List<WorkflowDefinition> definitions(List<ProcessDefinition> definitions) {
        List<WorkflowDefinition> views = new ArrayList<>();
        definitions.forEach(definition -> views.add(definition(definition)));
        return views;
    }

    WorkflowTaskDefinition taskDefinition(
            ProcessDefinitionEntity process, PvmActivity activity, @Nullable String formKey, boolean start) {
        String id = formKey == null ? activity.getId() : formKey;
        return new WorkflowTaskDefinition(id, node(process, activity, true), types.type(formKey, start));
    }

    WorkflowNode node(ProcessDefinitionEntity process, PvmActivity activity, boolean task) {
        String key = process.getKey() + ".node." + activity.getId();
        String type = (String) activity.getProperty(ActivitiConstants.NODE_TYPE);
        String title = labels.title(key, (String) activity.getProperty(ActivitiConstants.NODE_NAME), activity.getId());
        String description = labels.description(
                key, (String) activity.getProperty(ActivitiConstants.NODE_DESCRIPTION), activity.getId());
        boolean userTask = ActivitiConstants.USER_TASK_NODE_TYPE.equals(type);
        return new WorkflowNode(
                activity.getId(), title, description, type, task || userTask, transition(process.getKey(), key));
    }

    /** The only way on that the engine has; outcomes are properties. */
    private WorkflowTransition transition(String processKey, String nodeKey) {
        String title = ActivitiConstants.DEFAULT_TRANSITION_NAME;
        String description = ActivitiConstants.DEFAULT_TRANSITION_DESCRIPTION;
        for (String key : List.of(DEFAULT_TRANSITION_KEY, processKey + ".transition", nodeKey + ".transition")) {
            title = labels.title(key, title);
            description = labels.description(key, description);
        }
        return new WorkflowTransition(ActivitiConstants.DEFAULT_TRANSITION_NAME, title, description, true);
    }

    ProcessDefinitionEntity process(String definitionId) {
        return (ProcessDefinitionEntity)
                ((RepositoryServiceImpl) engine.getRepositoryService()).getDeployedProcessDefinition(definitionId);
    }

    /** A workflow, running or ended; null if there is none with this id. */
    @Nullable
    WorkflowInstance instance(String processInstanceId) {
        HistoricProcessInstance process = history(processInstanceId);
        return process == null ? null : instance(process);
    }

    @Nullable
    HistoricProcessInstance history(String processInstanceId) {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(processInstanceId)
                .singleResult();
    }

    WorkflowInstance instance(HistoricProcessInstance process) {
        Map<String, Object> variables = variables(process.getId());
        WorkflowInstance view = new WorkflowInstance(
                globalId(process.getId()),
                definition(process(process.getProcessDefinitionId())),
                (String) value(variables, WorkflowModel.PROP_WORKFLOW_DESCRIPTION),
                node(variables.get(WorkflowConstants.PROP_INITIATOR)),
                node(value(variables, WorkflowModel.ASSOC_PACKAGE)),
                node(value(variables, WorkflowModel.PROP_CONTEXT)),
                process.getEndTime() == null,
                process.getStartTime(),
                process.getEndTime());
        view.priority = (Integer) value(variables, WorkflowModel.PROP_WORKFLOW_PRIORITY);
        view.dueDate = (Date) value(variables, WorkflowModel.PROP_WORKFLOW_DUE_DATE);
        return view;
    }

    /** A path of execution that goes on. */
    WorkflowPath path(Execution execution, WorkflowInstance instance, String definitionId) {
        List<String> active = engine.getRuntimeService().getActiveActivityIds(execution.getId());
        ProcessDefinitionEntity process = process(definitionId);
        WorkflowNode node = active.isEmpty() ? null : node(process, process.findActivity(active.get(0)), false);
        return new WorkflowPath(globalId(execution.getId()), instance, node, !execution.isEnded());
    }

    WorkflowPath endedPath(String executionId, WorkflowInstance instance) {
        return new WorkflowPath(globalId(executionId), instance, null, false);
    }

    /** The last values of a process's variables; where a branch has one of the same name, the process's own counts. */
    Map<String, Object> variables(String processInstanceId) {
        Map<String, HistoricVariableInstanceEntity> found = new HashMap<>();
        engine.getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(processInstanceId)
                .excludeTaskVariables()
                .list()
                .forEach(variable -> found.merge(
                        variable.getVariableName(),
                        (HistoricVariableInstanceEntity) variable,
                        (one, other) -> processInstanceId.equals(one.getExecutionId()) ? one : other));
        Map<String, Object> values = new HashMap<>();
        found.forEach((name, variable) -> values.put(name, variable.getValue()));
        return values;
    }

    private @Nullable Object value(Map<String, Object> variables, QName name) {
        return variables.get(names.mapQNameToName(name));
    }

    private static @Nullable NodeRef node(@Nullable Object variable) {
        return variable instanceof ScriptNode ? ((ScriptNode) variable).getNodeRef() : null;
    }
}

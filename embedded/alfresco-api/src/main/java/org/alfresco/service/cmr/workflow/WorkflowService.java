package org.alfresco.service.cmr.workflow;

import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

public interface WorkflowService {
    WorkflowDeployment deployDefinition(String value, InputStream stream, String value2);

    WorkflowDeployment deployDefinition(String value, InputStream stream, String value2, String value3);

    WorkflowDeployment deployDefinition(String value, InputStream stream, String value2, String value3, boolean flag);

    WorkflowDeployment deployDefinition(NodeRef nodeRef);

    boolean isDefinitionDeployed(NodeRef nodeRef);

    boolean isDefinitionDeployed(String value, InputStream stream, String value2);

    void checkDeploymentCategory(String value, InputStream stream);

    void undeployDefinition(String value);

    List<WorkflowDefinition> getDefinitions();

    List<WorkflowDefinition> getAllDefinitions();

    WorkflowDefinition getDefinitionById(String value);

    WorkflowDefinition getDefinitionByName(String value);

    List<WorkflowDefinition> getAllDefinitionsByName(String value);

    byte[] getDefinitionImage(String value);

    List<WorkflowTaskDefinition> getTaskDefinitions(String value);

    WorkflowPath startWorkflow(String value, Map<QName, Serializable> map);

    WorkflowPath startWorkflowFromTemplate(NodeRef nodeRef);

    List<WorkflowInstance> getActiveWorkflows(String value);

    List<WorkflowInstance> getCompletedWorkflows(String value);

    List<WorkflowInstance> getWorkflows(String value);

    List<WorkflowInstance> getWorkflows(WorkflowInstanceQuery workflowInstanceQuery);

    List<WorkflowInstance> getWorkflows(WorkflowInstanceQuery workflowInstanceQuery, int number, int number2);

    long countWorkflows(WorkflowInstanceQuery workflowInstanceQuery);

    List<WorkflowInstance> getActiveWorkflows();

    List<WorkflowInstance> getCompletedWorkflows();

    List<WorkflowInstance> getWorkflows();

    WorkflowInstance getWorkflowById(String value);

    List<WorkflowPath> getWorkflowPaths(String value);

    Map<QName, Serializable> getPathProperties(String value);

    WorkflowInstance cancelWorkflow(String value);

    List<WorkflowInstance> cancelWorkflows(List<String> list);

    WorkflowInstance deleteWorkflow(String value);

    WorkflowPath signal(String value, String value2);

    WorkflowPath fireEvent(String value, String value2);

    List<WorkflowTask> getTasksForWorkflowPath(String value);

    WorkflowTask getStartTask(String value);

    List<WorkflowTask> getStartTasks(List<String> list, boolean flag);

    boolean hasWorkflowImage(String value);

    InputStream getWorkflowImage(String value);

    List<WorkflowTimer> getTimers(String value);

    WorkflowTask getTaskById(String value);

    List<WorkflowTask> getAssignedTasks(String value, WorkflowTaskState workflowTaskState, boolean flag);

    List<WorkflowTask> getAssignedTasks(String value, WorkflowTaskState workflowTaskState);

    List<WorkflowTask> getPooledTasks(String value);

    List<WorkflowTask> getPooledTasks(String value, boolean flag);

    List<WorkflowTask> queryTasks(WorkflowTaskQuery workflowTaskQuery);

    List<WorkflowTask> queryTasks(WorkflowTaskQuery workflowTaskQuery, boolean flag);

    long countTasks(WorkflowTaskQuery workflowTaskQuery);

    WorkflowTask updateTask(
            String value, Map<QName, Serializable> map, Map<QName, List<NodeRef>> map2, Map<QName, List<NodeRef>> map3);

    WorkflowTask endTask(String value, String value2);

    boolean isTaskEditable(WorkflowTask workflowTask, String value);

    boolean isTaskEditable(WorkflowTask workflowTask, String value, boolean flag);

    boolean isTaskReassignable(WorkflowTask workflowTask, String value);

    boolean isTaskReassignable(WorkflowTask workflowTask, String value, boolean flag);

    boolean isTaskClaimable(WorkflowTask workflowTask, String value);

    boolean isTaskClaimable(WorkflowTask workflowTask, String value, boolean flag);

    boolean isTaskReleasable(WorkflowTask workflowTask, String value);

    boolean isTaskReleasable(WorkflowTask workflowTask, String value, boolean flag);

    NodeRef createPackage(NodeRef nodeRef);

    List<WorkflowInstance> getWorkflowsForContent(NodeRef nodeRef, boolean flag);

    List<NodeRef> getPackageContents(String value);

    List<NodeRef> getPackageContents(NodeRef nodeRef);

    boolean isMultiTenantWorkflowDeploymentEnabled();
}

package org.eiso.host.workflow;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.activiti.bpmn.model.BpmnModel;
import org.activiti.engine.ActivitiException;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.RepositoryService;
import org.activiti.engine.impl.RepositoryServiceImpl;
import org.activiti.engine.impl.form.DefaultTaskFormHandler;
import org.activiti.engine.impl.form.TaskFormHandler;
import org.activiti.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.activiti.engine.impl.pvm.PvmActivity;
import org.activiti.engine.impl.pvm.PvmTransition;
import org.activiti.engine.impl.pvm.process.ActivityImpl;
import org.activiti.engine.impl.task.TaskDefinition;
import org.activiti.engine.repository.Deployment;
import org.activiti.engine.repository.ProcessDefinition;
import org.activiti.image.impl.DefaultProcessDiagramGenerator;
import org.alfresco.repo.workflow.WorkflowDeployer;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.workflow.WorkflowDefinition;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowTaskDefinition;
import org.jspecify.annotations.Nullable;

/** Deployed processes: puts them in, takes them out, lists and draws them. */
final class ProcessDefinitions {
    private static final XMLInputFactory XML = XMLInputFactory.newFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final ProcessEngine engine;
    private final WorkflowViews views;

    ProcessDefinitions(ProcessEngine engine, WorkflowViews views) {
        this.engine = engine;
        this.views = views;
    }

    WorkflowDefinition deploy(InputStream bpmn, @Nullable String name, boolean fullAccess) {
        byte[] bytes = read(bpmn);
        String key = processKey(bytes);
        try {
            Deployment deployment = repository()
                    .createDeployment()
                    .addInputStream(key + ".bpmn20.xml", new ByteArrayInputStream(bytes))
                    .name(name)
                    .deploy();
            ProcessDefinition definition = repository()
                    .createProcessDefinitionQuery()
                    .deploymentId(deployment.getId())
                    .processDefinitionKey(key)
                    .singleResult();
            setCategory(deployment.getId(), fullAccess);
            return views.definition(definition);
        } catch (ActivitiException e) {
            throw new WorkflowException("The process " + key + " cannot be deployed: " + e.getMessage(), e);
        }
    }

    boolean isDeployed(InputStream bpmn) {
        return latest(processKey(read(bpmn))) != null;
    }

    /** Marks what is deployed under this process's key as free to use every service. */
    void grantFullAccess(InputStream bpmn) {
        ProcessDefinition definition = latest(processKey(read(bpmn)));
        if (definition != null) {
            setCategory(definition.getDeploymentId(), true);
        }
    }

    void undeploy(String id) {
        ProcessDefinition definition = repository()
                .createProcessDefinitionQuery()
                .processDefinitionId(id)
                .singleResult();
        if (definition == null) {
            throw new WorkflowException("There is no process definition " + id + " to take out");
        }
        try {
            repository().deleteDeployment(definition.getDeploymentId());
        } catch (RuntimeException e) {
            throw new WorkflowException("The process definition " + id + " is in use", e);
        }
    }

    List<WorkflowDefinition> latest() {
        return views.definitions(repository()
                .createProcessDefinitionQuery()
                .latestVersion()
                .orderByProcessDefinitionKey()
                .asc()
                .list());
    }

    List<WorkflowDefinition> all() {
        return views.definitions(repository()
                .createProcessDefinitionQuery()
                .orderByProcessDefinitionKey()
                .asc()
                .orderByProcessDefinitionVersion()
                .asc()
                .list());
    }

    List<WorkflowDefinition> versions(String key) {
        return views.definitions(repository()
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .orderByProcessDefinitionVersion()
                .asc()
                .list());
    }

    @Nullable
    WorkflowDefinition byId(String id) {
        ProcessDefinition definition = repository()
                .createProcessDefinitionQuery()
                .processDefinitionId(id)
                .singleResult();
        return definition == null ? null : views.definition(definition);
    }

    @Nullable
    WorkflowDefinition byKey(String key) {
        ProcessDefinition definition = latest(key);
        return definition == null ? null : views.definition(definition);
    }

    /** The start task and every user task that can be reached, in the order of the flow. */
    List<WorkflowTaskDefinition> tasks(String id) {
        ProcessDefinitionEntity process = deployed(id);
        List<WorkflowTaskDefinition> tasks = new ArrayList<>();
        tasks.add(views.taskDefinition(process, process.getInitial(), startFormKey(id), true));
        Set<PvmActivity> reachable = new LinkedHashSet<>();
        follow(process.getInitial(), reachable);
        for (PvmActivity activity : reachable) {
            TaskDefinition task = process.getTaskDefinitions().get(activity.getId());
            if (task != null) {
                tasks.add(views.taskDefinition(process, activity, formKey(task), false));
            }
        }
        return tasks;
    }

    /** A picture of the process; empty if nobody drew it. */
    byte[] image(String id) {
        BpmnModel model = repository().getBpmnModel(id);
        return model.getLocationMap().isEmpty() ? new byte[0] : read(draw(model, List.of()));
    }

    boolean hasImage(String id) {
        return deployed(id).isGraphicalNotationDefined();
    }

    InputStream image(String id, List<String> activeActivities) {
        return draw(repository().getBpmnModel(id), activeActivities);
    }

    ProcessDefinitionEntity deployed(String id) {
        return (ProcessDefinitionEntity) ((RepositoryServiceImpl) repository()).getDeployedProcessDefinition(id);
    }

    @Nullable
    String startFormKey(String id) {
        return engine.getFormService().getStartFormKey(id);
    }

    private static InputStream draw(BpmnModel model, List<String> activeActivities) {
        return new DefaultProcessDiagramGenerator()
                .generateDiagram(model, ActivitiConstants.PROCESS_INSTANCE_IMAGE_FORMAT, activeActivities);
    }

    private static @Nullable String formKey(TaskDefinition task) {
        TaskFormHandler handler = task.getTaskFormHandler();
        if (handler instanceof DefaultTaskFormHandler && ((DefaultTaskFormHandler) handler).getFormKey() != null) {
            return ((DefaultTaskFormHandler) handler).getFormKey().getExpressionText();
        }
        return null;
    }

    private static void follow(@Nullable PvmActivity activity, Set<PvmActivity> reachable) {
        if (activity == null || !reachable.add(activity)) {
            return;
        }
        Object inner = ((ActivityImpl) activity).getProperty(ActivitiConstants.PROP_INITIAL_ACTIVITY);
        if (inner instanceof PvmActivity) {
            follow((PvmActivity) inner, reachable);
        }
        for (PvmTransition transition : activity.getOutgoingTransitions()) {
            follow(transition.getDestination(), reachable);
        }
    }

    private void setCategory(String deploymentId, boolean fullAccess) {
        boolean internal = repository().createProcessDefinitionQuery().deploymentId(deploymentId).list().stream()
                .allMatch(definition -> WorkflowDeployer.CATEGORY_ALFRESCO_INTERNAL.equals(definition.getCategory()));
        if (internal) {
            repository().setDeploymentCategory(deploymentId, WorkflowDeployer.CATEGORY_ALFRESCO_INTERNAL);
        } else if (fullAccess) {
            repository().setDeploymentCategory(deploymentId, WorkflowDeployer.CATEGORY_FULL_ACCESS);
        }
    }

    private @Nullable ProcessDefinition latest(String key) {
        return repository()
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult();
    }

    private RepositoryService repository() {
        return engine.getRepositoryService();
    }

    private static byte[] read(InputStream stream) {
        try (stream) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The id of the first process in a BPMN file. */
    private static String processKey(byte[] bpmn) {
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(bpmn));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT && "process".equals(xml.getLocalName())) {
                    String id = xml.getAttributeValue(null, "id");
                    if (id != null) {
                        return id;
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new WorkflowException("The process definition is not well-formed XML: " + e.getMessage(), e);
        }
        throw new WorkflowException("The process definition holds no process with an id");
    }
}

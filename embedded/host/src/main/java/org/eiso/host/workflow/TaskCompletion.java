package org.eiso.host.workflow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.TaskListener;
import org.alfresco.repo.workflow.WorkflowConstants;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.WorkflowQNameConverter;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;

/** Refuses to end a task without its mandatory properties, and keeps for the history who could have taken it. */
final class TaskCompletion implements TaskListener {
    private static final long serialVersionUID = 1L;

    private final transient TaskTypes types;
    private final transient TaskProperties properties;
    private final transient WorkflowQNameConverter names;
    private final transient Authorities authorities;

    TaskCompletion(TaskTypes types, TaskProperties properties, WorkflowQNameConverter names, Authorities authorities) {
        this.types = types;
        this.properties = properties;
        this.names = names;
        this.authorities = authorities;
    }

    @Override
    public void notify(DelegateTask task) {
        List<QName> missing = missing(task);
        if (!missing.isEmpty()) {
            throw new WorkflowException("The task cannot end without the properties " + missing);
        }
        Map<String, Object> variables = new HashMap<>();
        variables.put(names.mapQNameToName(WorkflowModel.PROP_STATUS), WorkflowConstants.TASK_STATUS_COMPLETED);
        ArrayList<String> actors = new ArrayList<>();
        for (NodeRef actor : authorities.candidates(task.getCandidates())) {
            actors.add(actor.toString());
        }
        if (!actors.isEmpty()) {
            variables.put(ActivitiConstants.PROP_POOLED_ACTORS_HISTORY, actors);
        }
        task.setVariablesLocal(variables);
    }

    private List<QName> missing(DelegateTask task) {
        TypeDefinition type = types.whole(task);
        Map<QName, Serializable> present = properties.of(task, type, false);
        List<QName> missing = new ArrayList<>();
        type.getProperties().forEach((name, property) -> {
            if (property.isMandatory() && ofTask(name) && isEmpty(present.get(name))) {
                missing.add(name);
            }
        });
        type.getAssociations().forEach((name, association) -> {
            if (association.isTargetMandatory() && ofTask(name) && isEmpty(present.get(name))) {
                missing.add(name);
            }
        });
        return missing;
    }

    /** Tasks are no nodes, though their types descend from content: what nodes must have does not matter. */
    private static boolean ofTask(QName name) {
        return !NamespaceService.CONTENT_MODEL_1_0_URI.equals(name.getNamespaceURI())
                && !NamespaceService.SYSTEM_MODEL_1_0_URI.equals(name.getNamespaceURI());
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null || "".equals(value);
    }
}

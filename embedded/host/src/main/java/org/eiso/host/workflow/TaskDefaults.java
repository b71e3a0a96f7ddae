package org.eiso.host.workflow;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.TaskListener;
import org.activiti.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.activiti.engine.impl.persistence.entity.TaskEntity;
import org.activiti.engine.task.IdentityLinkType;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.WorkflowQNameConverter;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintException;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;

/**
 * Gives a new task the default values of its type, a priority that the model allows and a description: from the message
 * bundle, else the workflow's, else the task's name.
 */
final class TaskDefaults implements TaskListener {
    private static final long serialVersionUID = 1L;

    private final transient TaskTypes types;
    private final transient TaskProperties properties;
    private final transient TaskVariables variables;
    private final transient WorkflowQNameConverter names;
    private final transient Labels labels;
    private final transient Initiators initiators;

    TaskDefaults(
            TaskTypes types,
            TaskProperties properties,
            TaskVariables variables,
            WorkflowQNameConverter names,
            Labels labels,
            Initiators initiators) {
        this.types = types;
        this.properties = properties;
        this.variables = variables;
        this.names = names;
        this.labels = labels;
        this.initiators = initiators;
    }

    @Override
    public void notify(DelegateTask task) {
        TypeDefinition type = types.whole(task);
        Map<QName, Serializable> present = properties.of(task, type, true);
        Map<QName, Serializable> defaults = new HashMap<>();
        type.getProperties().forEach((name, property) -> {
            if (property.getDefaultValue() != null && present.get(name) == null) {
                defaults.put(name, property.getDefaultValue());
            }
        });
        PropertyDefinition priority = type.getProperties().get(WorkflowModel.PROP_PRIORITY);
        if (priority != null && !allows(priority, present.get(WorkflowModel.PROP_PRIORITY))) {
            defaults.put(WorkflowModel.PROP_PRIORITY, Integer.valueOf(priority.getDefaultValue()));
        }
        String description = description(task);
        if (description != null) {
            defaults.put(WorkflowModel.PROP_DESCRIPTION, description);
        }
        task.setVariablesLocal(
                variables.apply(defaults, type, new DelegateTaskFields(task, variables.packageVariable())));
        // the history needs to know the type when the process definition is no longer at hand
        QName typeName = types.type(TaskTypes.formKey(task), false).getName();
        task.setVariableLocal(ActivitiConstants.PROP_TASK_FORM_KEY, types.formKey(typeName));
        String initiator = initiators.userName(task.getExecution());
        if (initiator != null) {
            task.addUserIdentityLink(initiator, IdentityLinkType.STARTER);
        }
    }

    private @Nullable String description(DelegateTask task) {
        ProcessDefinitionEntity process =
                (ProcessDefinitionEntity) ((TaskEntity) task).getExecution().getProcessDefinition();
        Object ofWorkflow =
                task.getExecution().getVariable(names.mapQNameToName(WorkflowModel.PROP_WORKFLOW_DESCRIPTION));
        String otherwise = ofWorkflow == null || ofWorkflow.toString().isEmpty() ? null : ofWorkflow.toString();
        return labels.description(process.getKey() + ".task." + task.getTaskDefinitionKey(), otherwise, task.getName());
    }

    private static boolean allows(PropertyDefinition property, @Nullable Object value) {
        try {
            for (ConstraintDefinition constraint : property.getConstraints()) {
                constraint.getConstraint().evaluate(value);
            }
            return true;
        } catch (ConstraintException e) {
            return false;
        }
    }
}

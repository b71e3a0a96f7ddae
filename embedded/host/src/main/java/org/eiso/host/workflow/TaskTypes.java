package org.eiso.host.workflow;

import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.impl.form.TaskFormHandler;
import org.activiti.engine.impl.persistence.entity.TaskEntity;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.WorkflowQNameConverter;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;

/** Finds the dictionary type that a form key names; an unknown or missing one means the plain task type. */
final class TaskTypes {
    private final DictionaryService dictionary;
    private final WorkflowQNameConverter names;
    private final NamespacePrefixResolver namespaces;

    TaskTypes(DictionaryService dictionary, WorkflowQNameConverter names, NamespacePrefixResolver namespaces) {
        this.dictionary = dictionary;
        this.names = names;
        this.namespaces = namespaces;
    }

    /** The type itself, without what its aspects bring. */
    TypeDefinition type(@Nullable String formKey, boolean start) {
        TypeDefinition named = formKey == null ? null : dictionary.getType(names.mapNameToQName(formKey));
        if (named != null) {
            return named;
        }
        QName fallback = start ? WorkflowModel.TYPE_ACTIVTI_START_TASK : WorkflowModel.TYPE_WORKFLOW_TASK;
        TypeDefinition type = dictionary.getType(fallback);
        if (type == null) {
            throw new WorkflowException("The business process model is not loaded: no type " + fallback);
        }
        return type;
    }

    /** The type with the properties and associations of its mandatory aspects. */
    TypeDefinition whole(@Nullable String formKey, boolean start) {
        return dictionary.getAnonymousType(type(formKey, start).getName());
    }

    /** The form key that names a type, with its prefix. */
    String formKey(QName type) {
        return type.toPrefixString(namespaces);
    }

    TypeDefinition whole(DelegateTask task) {
        return whole(formKey(task), false);
    }

    /** The form key that the process gives the task; null if none. */
    static @Nullable String formKey(DelegateTask task) {
        TaskEntity entity = (TaskEntity) task;
        TaskFormHandler handler = entity.getTaskDefinition().getTaskFormHandler();
        return handler == null ? null : handler.createTaskForm(entity).getFormKey();
    }
}

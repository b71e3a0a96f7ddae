package org.eiso.host.workflow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import org.alfresco.repo.jscript.ScriptNode;
import org.alfresco.repo.workflow.activiti.ActivitiScriptNode;
import org.alfresco.repo.workflow.activiti.ActivitiScriptNodeList;
import org.alfresco.service.ServiceRegistry;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.jspecify.annotations.Nullable;

/** Turns nodes between properties, where they are references, and process variables, where they are script nodes. */
final class NodeValues {
    private final ServiceRegistry services;

    NodeValues(ServiceRegistry services) {
        this.services = services;
    }

    ActivitiScriptNode scriptNode(NodeRef node) {
        return new ActivitiScriptNode(node, services);
    }

    ActivitiScriptNodeList scriptNodes(Collection<NodeRef> nodes) {
        ActivitiScriptNodeList list = new ActivitiScriptNodeList();
        nodes.forEach(node -> list.add(scriptNode(node)));
        return list;
    }

    /** A variable for one node or many, as the model says; what is no node stays as it is. */
    @Nullable
    Object toVariable(@Nullable Object value, boolean many) {
        if (value instanceof NodeRef) {
            ActivitiScriptNode node = scriptNode((NodeRef) value);
            if (!many) {
                return node;
            }
            ActivitiScriptNodeList list = new ActivitiScriptNodeList();
            list.add(node);
            return list;
        }
        if (value instanceof Collection && allNodes((Collection<?>) value)) {
            ActivitiScriptNodeList list = new ActivitiScriptNodeList();
            ((Collection<?>) value).forEach(node -> list.add(scriptNode((NodeRef) node)));
            if (many) {
                return list;
            }
            return list.isEmpty() ? null : list.get(0);
        }
        return value;
    }

    /** A value to compare variables with: one node or many, as the value itself is. */
    @Nullable
    Object toVariable(@Nullable Object value) {
        return toVariable(value, value instanceof Collection);
    }

    /**
     * The property that a variable stands for.
     *
     * @throws WorkflowException if it cannot be a property
     */
    @Nullable
    Serializable toProperty(@Nullable Object variable) {
        if (variable instanceof ScriptNode) {
            return ((ScriptNode) variable).getNodeRef();
        }
        if (variable instanceof ActivitiScriptNodeList) {
            return new ArrayList<>(((ActivitiScriptNodeList) variable).getNodeReferences());
        }
        if (variable == null || variable instanceof Serializable) {
            return (Serializable) variable;
        }
        throw new WorkflowException("A variable of class " + variable.getClass().getName() + " cannot be a property");
    }

    private static boolean allNodes(Collection<?> values) {
        for (Iterator<?> value = values.iterator(); value.hasNext(); ) {
            if (!(value.next() instanceof NodeRef)) {
                return false;
            }
        }
        return true;
    }
}

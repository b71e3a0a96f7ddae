package org.eiso.host.workflow;

import org.activiti.engine.impl.variable.ValueFields;
import org.activiti.engine.impl.variable.VariableType;
import org.alfresco.repo.workflow.activiti.ActivitiScriptNode;
import org.alfresco.service.cmr.repository.NodeRef;
import org.jspecify.annotations.Nullable;

/** Keeps a node in a process variable as the text of its reference. */
final class NodeVariable implements VariableType {
    private final NodeValues nodes;

    NodeVariable(NodeValues nodes) {
        this.nodes = nodes;
    }

    @Override
    public String getTypeName() {
        return "alfrescoScriptNode";
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public boolean isAbleToStore(@Nullable Object value) {
        return value instanceof ActivitiScriptNode;
    }

    @Override
    public void setValue(@Nullable Object value, ValueFields fields) {
        fields.setTextValue(
                value == null ? null : ((ActivitiScriptNode) value).getNodeRef().toString());
    }

    @Override
    public @Nullable Object getValue(ValueFields fields) {
        String reference = fields.getTextValue();
        return reference == null ? null : nodes.scriptNode(new NodeRef(reference));
    }
}

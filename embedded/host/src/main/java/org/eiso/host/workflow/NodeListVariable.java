package org.eiso.host.workflow;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Collectors;
import org.activiti.engine.impl.variable.ValueFields;
import org.activiti.engine.impl.variable.VariableType;
import org.alfresco.repo.workflow.activiti.ActivitiScriptNodeList;
import org.alfresco.service.cmr.repository.NodeRef;
import org.jspecify.annotations.Nullable;

/** Keeps nodes in a process variable as the text of their references, one a line. */
final class NodeListVariable implements VariableType {
    private final NodeValues nodes;

    NodeListVariable(NodeValues nodes) {
        this.nodes = nodes;
    }

    @Override
    public String getTypeName() {
        return "alfrescoScriptNodeList";
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public boolean isAbleToStore(@Nullable Object value) {
        return value instanceof ActivitiScriptNodeList;
    }

    @Override
    public void setValue(@Nullable Object value, ValueFields fields) {
        if (value == null) {
            fields.setBytes(null);
            return;
        }
        String lines = ((ActivitiScriptNodeList) value)
                .getNodeReferences().stream().map(NodeRef::toString).collect(Collectors.joining("\n"));
        fields.setBytes(lines.getBytes(UTF_8));
    }

    @Override
    public @Nullable Object getValue(ValueFields fields) {
        byte[] lines = fields.getBytes();
        if (lines == null) {
            return null;
        }
        List<NodeRef> references =
                new String(lines, UTF_8).lines().map(NodeRef::new).collect(Collectors.toList());
        return nodes.scriptNodes(references);
    }
}

package org.alfresco.repo.workflow.activiti;

import java.util.ArrayList;
import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;

/** Nodes in a process variable; stored as their references. */
public class ActivitiScriptNodeList extends ArrayList<ActivitiScriptNode> {
    private static final long serialVersionUID = 1L;

    public ActivitiScriptNodeList() {}

    public List<NodeRef> getNodeReferences() {
        List<NodeRef> references = new ArrayList<>(size());
        for (ActivitiScriptNode node : this) {
            references.add(node.getNodeRef());
        }
        return references;
    }
}

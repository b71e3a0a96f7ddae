package org.alfresco.repo.workflow.activiti;

import org.alfresco.repo.jscript.ScriptNode;
import org.alfresco.service.ServiceRegistry;
import org.alfresco.service.cmr.repository.NodeRef;

/** A node in a process variable; stored as its reference. */
public class ActivitiScriptNode extends ScriptNode {
    public ActivitiScriptNode(NodeRef nodeRef, ServiceRegistry services) {
        super(nodeRef, services);
    }
}

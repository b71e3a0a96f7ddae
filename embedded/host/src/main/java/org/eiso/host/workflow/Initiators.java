package org.eiso.host.workflow;

import org.activiti.engine.delegate.VariableScope;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.jscript.ScriptNode;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.workflow.WorkflowConstants;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.jspecify.annotations.Nullable;

/** Who started a workflow. */
final class Initiators {
    private final NodeService nodes;

    Initiators(NodeService nodes) {
        this.nodes = nodes;
    }

    /** The user name of the one who started the workflow; null if the system did or the person is gone. */
    @Nullable
    String userName(VariableScope process) {
        Object initiator = process.getVariable(WorkflowConstants.PROP_INITIATOR);
        return initiator instanceof ScriptNode ? userName(((ScriptNode) initiator).getNodeRef()) : null;
    }

    @Nullable
    String userName(@Nullable NodeRef person) {
        if (person == null) {
            return null;
        }
        return AuthenticationUtil.runAsSystem(
                () -> nodes.exists(person) ? (String) nodes.getProperty(person, ContentModel.PROP_USERNAME) : null);
    }
}

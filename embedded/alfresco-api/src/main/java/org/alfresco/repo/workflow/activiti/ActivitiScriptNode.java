package org.alfresco.repo.workflow.activiti;

import java.io.Serializable;
import org.alfresco.service.ServiceRegistry;
import org.alfresco.service.cmr.repository.NodeRef;

public class ActivitiScriptNode {
    public ActivitiScriptNode(NodeRef nodeRef, ServiceRegistry serviceRegistry) { throw new UnsupportedOperationException("ActivitiScriptNode"); }

    static class ActivitiNodeConverter {
        public Serializable convertValueForRepo(Serializable value) { throw new UnsupportedOperationException("ActivitiNodeConverter.convertValueForRepo"); }
    }
}

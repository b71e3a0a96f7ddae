package org.alfresco.repo.workflow;

import java.util.List;
import java.util.Properties;
import org.alfresco.repo.security.authentication.AuthenticationContext;
import org.alfresco.repo.transaction.TransactionListenerAdapter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.transaction.TransactionService;
import org.springframework.context.ApplicationEvent;

public class WorkflowDeployer {
    public static final String ENGINE_ID = "engineId";
    public static final String LOCATION = "location";
    public static final String MIMETYPE = "mimetype";
    public static final String REDEPLOY = "redeploy";
    public static final String CATEGORY_ALFRESCO_INTERNAL = "http://alfresco.org/workflows/internal";
    public static final String CATEGORY_FULL_ACCESS = "http://alfresco.org/workflows/fullAccess";
    public static final String CRITERIA_ALL = "/*";

    public WorkflowDeployer() {
        throw new UnsupportedOperationException("WorkflowDeployer");
    }

    public void setTransactionService(TransactionService transactionService) {
        throw new UnsupportedOperationException("WorkflowDeployer.setTransactionService");
    }

    public void setWorkflowService(WorkflowService workflowService) {
        throw new UnsupportedOperationException("WorkflowDeployer.setWorkflowService");
    }

    public void setAuthenticationContext(AuthenticationContext authenticationContext) {
        throw new UnsupportedOperationException("WorkflowDeployer.setAuthenticationContext");
    }

    public void setWorkflowDefinitions(List<Properties> list) {
        throw new UnsupportedOperationException("WorkflowDeployer.setWorkflowDefinitions");
    }

    public void setModels(List<String> list) {
        throw new UnsupportedOperationException("WorkflowDeployer.setModels");
    }

    public void setLabels(List<String> list) {
        throw new UnsupportedOperationException("WorkflowDeployer.setLabels");
    }

    public List<Properties> getWorkflowDefinitions() {
        throw new UnsupportedOperationException("WorkflowDeployer.getWorkflowDefinitions");
    }

    public void setNodeService(NodeService nodeService) {
        throw new UnsupportedOperationException("WorkflowDeployer.setNodeService");
    }

    public void setSearchService(SearchService searchService) {
        throw new UnsupportedOperationException("WorkflowDeployer.setSearchService");
    }

    public void setNamespaceService(NamespaceService namespaceService) {
        throw new UnsupportedOperationException("WorkflowDeployer.setNamespaceService");
    }

    public void init() {
        throw new UnsupportedOperationException("WorkflowDeployer.init");
    }

    public void deploy(NodeRef nodeRef, boolean flag) {
        throw new UnsupportedOperationException("WorkflowDeployer.deploy");
    }

    public void undeploy(NodeRef nodeRef) {
        throw new UnsupportedOperationException("WorkflowDeployer.undeploy");
    }

    public int undeploy(List<String> list) {
        throw new UnsupportedOperationException("WorkflowDeployer.undeploy");
    }

    protected void onBootstrap(ApplicationEvent applicationEvent) {
        throw new UnsupportedOperationException("WorkflowDeployer.onBootstrap");
    }

    protected void onShutdown(ApplicationEvent applicationEvent) {
        throw new UnsupportedOperationException("WorkflowDeployer.onShutdown");
    }

    public static class WorkflowDeployerTransactionListener extends TransactionListenerAdapter {
        public WorkflowDeployerTransactionListener(WorkflowDeployer workflowDeployer) {
            throw new UnsupportedOperationException("WorkflowDeployerTransactionListener");
        }

        public void afterCommit() {
            throw new UnsupportedOperationException("WorkflowDeployerTransactionListener.afterCommit");
        }
    }
}

package org.alfresco.repo.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowDefinition;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.transaction.TransactionService;
import org.springframework.context.ApplicationEvent;
import org.springframework.core.io.ClassPathResource;
import org.springframework.extensions.surf.util.AbstractLifecycleBean;

/** Deploys process definitions from the class path at start, unless they are there already. */
public class WorkflowDeployer extends AbstractLifecycleBean {
    /** Keys of the properties that describe a definition. */
    public static final String ENGINE_ID = "engineId";

    public static final String LOCATION = "location";
    public static final String MIMETYPE = "mimetype";
    public static final String REDEPLOY = "redeploy";
    public static final String CATEGORY_ALFRESCO_INTERNAL = "http://alfresco.org/workflows/internal";
    public static final String CATEGORY_FULL_ACCESS = "http://alfresco.org/workflows/fullAccess";
    public static final String CRITERIA_ALL = "/*";

    private TransactionService transactionService;
    private WorkflowService workflowService;
    private List<Properties> workflowDefinitions = List.of();

    public WorkflowDeployer() {}

    public void setTransactionService(TransactionService transactionService) {
        this.transactionService = transactionService;
    }

    public void setWorkflowService(WorkflowService workflowService) {
        this.workflowService = workflowService;
    }

    public void setWorkflowDefinitions(List<Properties> workflowDefinitions) {
        this.workflowDefinitions = workflowDefinitions;
    }

    /** Models that the tasks need, as files on the class path. */
    public void setModels(List<String> models) {
        throw new UnsupportedOperationException("WorkflowDeployer.setModels(List)");
    }

    /** Base names of message bundles. */
    public void setLabels(List<String> labels) {
        throw new UnsupportedOperationException("WorkflowDeployer.setLabels(List)");
    }

    public List<Properties> getWorkflowDefinitions() {
        return workflowDefinitions;
    }

    /** Deploys the definitions, each in a transaction of its own. */
    public void init() {
        for (Properties definition : workflowDefinitions) {
            transactionService.getRetryingTransactionHelper().doInTransaction(() -> deploy(definition), false, true);
        }
    }

    private Void deploy(Properties definition) {
        String engineId = required(definition, ENGINE_ID);
        ClassPathResource resource = new ClassPathResource(required(definition, LOCATION));
        String mimetype = definition.getProperty(MIMETYPE);
        boolean redeploy = Boolean.parseBoolean(definition.getProperty(REDEPLOY));
        if (!redeploy && workflowService.isDefinitionDeployed(engineId, open(resource), mimetype)) {
            workflowService.checkDeploymentCategory(engineId, open(resource));
        } else {
            workflowService.deployDefinition(engineId, open(resource), mimetype, resource.getFilename(), true);
        }
        return null;
    }

    private static InputStream open(ClassPathResource resource) {
        try {
            return resource.getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String required(Properties definition, String key) {
        String value = definition.getProperty(key);
        if (value == null || value.isEmpty()) {
            throw new WorkflowException("A workflow definition to deploy lacks its property " + key);
        }
        return value;
    }

    public void deploy(NodeRef definition, boolean redeploy) {
        throw new UnsupportedOperationException("WorkflowDeployer.deploy(NodeRef, boolean)");
    }

    public void undeploy(NodeRef definition) {
        throw new UnsupportedOperationException("WorkflowDeployer.undeploy(NodeRef)");
    }

    /** Takes out every version of the processes with these names; tells how many of the names were known. */
    public int undeploy(List<String> workflowNames) {
        int known = 0;
        for (String name : workflowNames) {
            List<WorkflowDefinition> versions = workflowService.getAllDefinitionsByName(name);
            versions.forEach(version -> workflowService.undeployDefinition(version.getId()));
            known += versions.isEmpty() ? 0 : 1;
        }
        return known;
    }

    @Override
    protected void onBootstrap(ApplicationEvent event) {
        AuthenticationUtil.runAsSystem(() -> {
            init();
            return null;
        });
    }

    @Override
    protected void onShutdown(ApplicationEvent event) {
        // what is deployed stays
    }
}

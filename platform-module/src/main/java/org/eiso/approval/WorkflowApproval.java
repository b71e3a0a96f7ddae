package org.eiso.approval;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.workflow.WorkflowDefinition;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.namespace.QName;
import org.eiso.alfresco.Elevation;
import org.eiso.alfresco.IsoModel;
import org.eiso.alfresco.IsoWorkflowModel;
import org.eiso.issue.Issue;
import org.eiso.lifecycle.ApprovalProcess;

/** Runs approvals with Alfresco's workflow service. */
public final class WorkflowApproval implements ApprovalProcess {

    static final String DEFINITION = "activiti$eisoApproval";

    private final WorkflowService workflows;
    private final NodeService nodes;
    private final Elevation elevation;

    public WorkflowApproval(WorkflowService workflows, NodeService nodes, Elevation elevation) {
        this.workflows = workflows;
        this.nodes = nodes;
        this.elevation = elevation;
    }

    @Override
    public String start(Issue issue) {
        WorkflowDefinition definition = workflows.getDefinitionByName(DEFINITION);
        if (definition == null) {
            throw new IllegalStateException("Workflow " + DEFINITION + " is not deployed");
        }
        Map<QName, Serializable> parameters = new HashMap<>();
        parameters.put(WorkflowModel.ASSOC_PACKAGE, dossier(issue));
        parameters.put(IsoWorkflowModel.PROP_ISSUE_ID, issue.id());
        parameters.put(
                WorkflowModel.PROP_WORKFLOW_DESCRIPTION,
                issue.code() + " " + issue.edition().label() + " " + issue.title());
        WorkflowPath path = workflows.startWorkflow(definition.getId(), parameters);
        String id = path.getInstance().getId();
        // the process moves on only when its start task is ended
        workflows.endTask(workflows.getStartTask(id).getId(), null);
        return id;
    }

    private NodeRef dossier(Issue issue) {
        return elevation.asSystem("put an issue into the package of its approval", () -> {
            NodeRef dossier = workflows.createPackage(null);
            nodes.addChild(
                    dossier,
                    issue.node(),
                    WorkflowModel.ASSOC_PACKAGE_CONTAINS,
                    QName.createQName(IsoModel.URI, QName.createValidLocalName(issue.name())));
            return dossier;
        });
    }

    @Override
    public void cancel(String processId) {
        elevation.asSystem("take the tasks of a recalled issue back", () -> {
            WorkflowInstance instance = workflows.getWorkflowById(processId);
            if (instance != null && instance.isActive()) {
                workflows.cancelWorkflow(processId);
            }
        });
    }
}

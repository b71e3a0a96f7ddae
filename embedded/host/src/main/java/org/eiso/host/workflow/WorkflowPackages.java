package org.eiso.host.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.jspecify.annotations.Nullable;

/** Packages: nodes whose children are what a workflow is about. The host keeps its own below {@code sys:workflow}. */
final class WorkflowPackages {
    private static final QName SYSTEM = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "system");
    private static final QName WORKFLOW = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "workflow");
    private static final QName PACKAGES = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "packages");

    private final NodeService nodes;
    private final NodeService readableNodes;
    private final PermissionService permissions;
    private final BehaviourFilter behaviours;
    private final DictionaryService dictionary;

    WorkflowPackages(
            NodeService nodes,
            NodeService readableNodes,
            PermissionService permissions,
            BehaviourFilter behaviours,
            DictionaryService dictionary) {
        this.nodes = nodes;
        this.readableNodes = readableNodes;
        this.permissions = permissions;
        this.behaviours = behaviours;
        this.dictionary = dictionary;
    }

    /** Makes a node a package; a new node of the host's own if none is given. */
    NodeRef create(@Nullable NodeRef container) {
        if (container != null && isPackage(container)) {
            throw new WorkflowException(container + " is a workflow package already");
        }
        NodeRef node = container == null ? newContainer() : container;
        nodes.addAspect(node, WorkflowModel.ASPECT_WORKFLOW_PACKAGE, null);
        nodes.setProperty(node, WorkflowModel.PROP_IS_SYSTEM_PACKAGE, container == null);
        return node;
    }

    /** Deletes a package of the host's own; one made from another node becomes that node again. */
    void delete(@Nullable NodeRef container) {
        if (container == null || !nodes.exists(container) || !isPackage(container)) {
            return;
        }
        if (Boolean.TRUE.equals(nodes.getProperty(container, WorkflowModel.PROP_IS_SYSTEM_PACKAGE))) {
            nodes.deleteNode(container);
        } else {
            nodes.removeAspect(container, WorkflowModel.ASPECT_WORKFLOW_PACKAGE);
        }
    }

    /**
     * Writes on the package which workflow it belongs to.
     *
     * @throws WorkflowException if it belongs to another one
     */
    void assign(WorkflowInstance workflow) {
        NodeRef container = workflow.getWorkflowPackage();
        if (container == null) {
            return;
        }
        Object present = nodes.getProperty(container, WorkflowModel.PROP_WORKFLOW_INSTANCE_ID);
        if (workflow.getId().equals(present)) {
            return;
        }
        if (present != null) {
            throw new WorkflowException("The package " + container + " belongs to the workflow " + present);
        }
        if (!isPackage(container)) {
            create(container);
        }
        nodes.setProperty(
                container,
                WorkflowModel.PROP_WORKFLOW_DEFINITION_ID,
                workflow.getDefinition().getId());
        nodes.setProperty(
                container,
                WorkflowModel.PROP_WORKFLOW_DEFINITION_NAME,
                workflow.getDefinition().getName());
        nodes.setProperty(container, WorkflowModel.PROP_WORKFLOW_INSTANCE_ID, workflow.getId());
    }

    /** The global ids of the workflows whose packages hold this node. */
    List<String> workflowsAbout(NodeRef item) {
        List<String> ids = new ArrayList<>();
        if (nodes.exists(item)) {
            for (ChildAssociationRef parent : nodes.getParentAssocs(item)) {
                NodeRef container = parent.getParentRef();
                if (isPackage(container) && !nodes.hasAspect(container, ContentModel.ASPECT_ARCHIVED)) {
                    Object id = nodes.getProperty(container, WorkflowModel.PROP_WORKFLOW_INSTANCE_ID);
                    if (id != null) {
                        ids.add((String) id);
                    }
                }
            }
        }
        return ids;
    }

    /** What is in the package, as far as the current user may read it. */
    List<NodeRef> contents(NodeRef container) {
        List<NodeRef> contents = new ArrayList<>();
        for (ChildAssociationRef child : readableNodes.getChildAssocs(container)) {
            boolean contained = ContentModel.ASSOC_CONTAINS.equals(child.getTypeQName())
                    || WorkflowModel.ASSOC_PACKAGE_CONTAINS.equals(child.getTypeQName());
            NodeRef node = child.getChildRef();
            if (contained && readableNodes.exists(node) && dictionary.getType(readableNodes.getType(node)) != null) {
                contents.add(node);
            }
        }
        return contents;
    }

    private boolean isPackage(NodeRef node) {
        return nodes.hasAspect(node, WorkflowModel.ASPECT_WORKFLOW_PACKAGE);
    }

    private NodeRef newContainer() {
        NodeRef folder = packagesFolder();
        QName name = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "pkg_" + UUID.randomUUID());
        // every workflow would otherwise want to write to the one folder
        behaviours.disableBehaviour(folder, ContentModel.ASPECT_AUDITABLE);
        try {
            NodeRef node = nodes.createNode(folder, ContentModel.ASSOC_CONTAINS, name, WorkflowModel.TYPE_PACKAGE)
                    .getChildRef();
            permissions.setPermission(node, PermissionService.ALL_AUTHORITIES, PermissionService.ALL_PERMISSIONS, true);
            return node;
        } finally {
            behaviours.enableBehaviour(folder, ContentModel.ASPECT_AUDITABLE);
        }
    }

    private NodeRef packagesFolder() {
        NodeRef root = nodes.getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        NodeRef system = child(root, SYSTEM);
        if (system == null) {
            throw new WorkflowException("The repository has no sys:system to keep packages below");
        }
        NodeRef workflow = child(system, WORKFLOW);
        if (workflow == null) {
            workflow = nodes.createNode(system, ContentModel.ASSOC_CHILDREN, WORKFLOW, ContentModel.TYPE_CONTAINER)
                    .getChildRef();
        }
        NodeRef packages = child(workflow, PACKAGES);
        return packages == null
                ? nodes.createNode(workflow, ContentModel.ASSOC_CHILDREN, PACKAGES, ContentModel.TYPE_SYSTEM_FOLDER)
                        .getChildRef()
                : packages;
    }

    private @Nullable NodeRef child(NodeRef parent, QName name) {
        List<ChildAssociationRef> children = nodes.getChildAssocs(parent, RegexQNamePattern.MATCH_ALL, name);
        return children.isEmpty() ? null : children.get(0).getChildRef();
    }
}

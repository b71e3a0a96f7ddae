package org.eiso.host.copy;

import java.util.List;
import org.alfresco.model.ContentModel;
import org.alfresco.query.PagingRequest;
import org.alfresco.query.PagingResults;
import org.alfresco.repo.copy.CopyBehaviourCallback;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.repo.copy.CopyServicePolicies.OnCopyNodePolicy;
import org.alfresco.repo.copy.DoNothingCopyBehaviourCallback;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.CopyService;
import org.alfresco.service.cmr.repository.CopyServiceException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;
import org.springframework.extensions.surf.util.I18NUtil;

/** Copies nodes. A copy knows its original by the association {@code cm:original}. */
public final class NodeCopyService implements CopyService, OnCopyNodePolicy {
    private static final String COPY_OF = "copy_service.copy_of_label";

    private final NodeService nodeService;
    private final DictionaryService dictionaryService;
    private final PolicyComponent policyComponent;
    private final CopyBehaviours behaviours;
    private final CopiedPermissions permissions;

    public NodeCopyService(
            NodeService nodeService,
            DictionaryService dictionaryService,
            PolicyComponent policyComponent,
            PermissionService permissionService) {
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
        this.policyComponent = policyComponent;
        this.behaviours = new CopyBehaviours(nodeService, policyComponent);
        this.permissions = new CopiedPermissions(permissionService);
    }

    /** Keeps from the copy what belongs to the original alone: where it came from, and whose it is. */
    public void bind() {
        for (QName aspect : List.of(ContentModel.ASPECT_COPIEDFROM, ContentModel.ASPECT_OWNABLE)) {
            policyComponent.bindClassBehaviour(
                    OnCopyNodePolicy.QNAME, aspect, new JavaBehaviour(this, "getCopyCallback"));
        }
    }

    @Override
    public CopyBehaviourCallback getCopyCallback(QName classRef, CopyDetails copyDetails) {
        return DoNothingCopyBehaviourCallback.getInstance();
    }

    /**
     * Copies a node. Where names are unique below the parent, the copy has a name of its own until it is given one.
     *
     * @throws CopyServiceException when the node's type is not to be copied
     */
    @Override
    public NodeRef copy(
            NodeRef sourceNodeRef,
            NodeRef targetParentRef,
            QName assocTypeQName,
            QName assocQName,
            boolean copyChildren) {
        NodeRef copy = copying().to(sourceNodeRef, targetParentRef, assocTypeQName, assocQName, copyChildren);
        if (copy == null) {
            throw new CopyServiceException("Nodes of this type are not copied: " + sourceNodeRef);
        }
        return copy;
    }

    @Override
    public NodeRef copyAndRename(
            NodeRef sourceNodeRef,
            NodeRef destinationParent,
            QName destinationAssocTypeQName,
            QName destinationQName,
            boolean copyChildren) {
        String name = (String) nodeService.getProperty(sourceNodeRef, ContentModel.PROP_NAME);
        NodeRef copy =
                copy(sourceNodeRef, destinationParent, destinationAssocTypeQName, destinationQName, copyChildren);
        while (nodeService.getChildByName(destinationParent, destinationAssocTypeQName, name) != null) {
            String renamed = I18NUtil.getMessage(COPY_OF, name);
            name = renamed == null || renamed.equals(name) ? "Copy of " + name : renamed;
        }
        nodeService.setProperty(copy, ContentModel.PROP_NAME, name);
        return copy;
    }

    @Override
    public NodeRef copy(
            NodeRef sourceNodeRef,
            NodeRef targetParentNodeRef,
            QName destinationAssocTypeQName,
            QName destinationQName) {
        return copy(sourceNodeRef, targetParentNodeRef, destinationAssocTypeQName, destinationQName, false);
    }

    @Override
    public void copy(NodeRef sourceNodeRef, NodeRef targetNodeRef) {
        copying().onto(sourceNodeRef, targetNodeRef);
    }

    @Override
    public @Nullable NodeRef getOriginal(NodeRef copiedNodeRef) {
        return nodeService.getTargetAssocs(copiedNodeRef, ContentModel.ASSOC_ORIGINAL).stream()
                .map(AssociationRef::getTargetRef)
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<NodeRef> getCopies(NodeRef originalNodeRef) {
        return nodeService.getSourceAssocs(originalNodeRef, ContentModel.ASSOC_ORIGINAL).stream()
                .map(AssociationRef::getSourceRef)
                .toList();
    }

    @Override
    public PagingResults<CopyInfo> getCopies(NodeRef originalNodeRef, PagingRequest pagingRequest) {
        throw new UnsupportedOperationException("CopyService.getCopies(NodeRef, PagingRequest)");
    }

    @Override
    public PagingResults<CopyInfo> getCopies(
            NodeRef originalNodeRef, NodeRef copyParentNodeRef, PagingRequest pagingRequest) {
        throw new UnsupportedOperationException("CopyService.getCopies(NodeRef, NodeRef, PagingRequest)");
    }

    /** The name that the classes of the node want for its copy; null where they leave it as it is. */
    @Override
    public @Nullable String getTopLevelNodeNewName(
            NodeRef sourceNodeRef, NodeRef targetParentRef, QName assocTypeQName, QName assocQName) {
        CopyDetails details = new CopyDetails(
                sourceNodeRef,
                nodeService.getType(sourceNodeRef),
                nodeService.getAspects(sourceNodeRef),
                nodeService.getProperties(sourceNodeRef),
                targetParentRef,
                null,
                true,
                assocTypeQName,
                assocQName);
        for (var entry : behaviours.callbacks(details).entrySet()) {
            QName classQName = entry.getKey();
            if (entry.getValue().isTopLevelCanBeRenamed(classQName, details)) {
                var properties =
                        entry.getValue().getCopyProperties(classQName, details, details.getSourceNodeProperties());
                String wanted = (String) properties.get(ContentModel.PROP_NAME);
                if (wanted != null
                        && !wanted.equals(details.getSourceNodeProperties().get(ContentModel.PROP_NAME))) {
                    return wanted;
                }
            }
        }
        return null;
    }

    private NodeCopying copying() {
        return new NodeCopying(nodeService, dictionaryService, behaviours, permissions);
    }
}

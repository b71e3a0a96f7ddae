package org.eiso.host.lock;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.copy.CopyBehaviourCallback;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.repo.copy.CopyServicePolicies.OnCopyNodePolicy;
import org.alfresco.repo.copy.DoNothingCopyBehaviourCallback;
import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeUpdateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateChildAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnMoveNodePolicy;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/** Refuses changes of locked nodes wherever they come from, and leaves the lock behind when a node is copied. */
public final class LockGuard
        implements BeforeUpdateNodePolicy,
                BeforeDeleteNodePolicy,
                OnMoveNodePolicy,
                OnCreateChildAssociationPolicy,
                OnCopyNodePolicy {
    private final PolicyComponent policyComponent;
    private final LockService lockService;
    private final NodeService nodeService;

    public LockGuard(PolicyComponent policyComponent, LockService lockService, NodeService nodeService) {
        this.policyComponent = policyComponent;
        this.lockService = lockService;
        this.nodeService = nodeService;
    }

    /** Watches every {@code cm:lockable} node. */
    public void bind() {
        QName lockable = ContentModel.ASPECT_LOCKABLE;
        policyComponent.bindClassBehaviour(
                BeforeUpdateNodePolicy.QNAME, lockable, new JavaBehaviour(this, "beforeUpdateNode"));
        policyComponent.bindClassBehaviour(
                BeforeDeleteNodePolicy.QNAME, lockable, new JavaBehaviour(this, "beforeDeleteNode"));
        policyComponent.bindClassBehaviour(OnMoveNodePolicy.QNAME, lockable, new JavaBehaviour(this, "onMoveNode"));
        policyComponent.bindAssociationBehaviour(
                OnCreateChildAssociationPolicy.QNAME, lockable, new JavaBehaviour(this, "onCreateChildAssociation"));
        policyComponent.bindClassBehaviour(
                OnCopyNodePolicy.QNAME, lockable, new JavaBehaviour(this, "getCopyCallback"));
    }

    @Override
    public void beforeUpdateNode(NodeRef nodeRef) {
        lockService.checkForLock(nodeRef);
    }

    @Override
    public void beforeDeleteNode(NodeRef nodeRef) {
        if (!nodeService.hasAspect(nodeRef, ContentModel.ASPECT_CHECKED_OUT)) {
            lockService.checkForLock(nodeRef);
        }
    }

    @Override
    public void onMoveNode(ChildAssociationRef before, ChildAssociationRef after) {
        lockService.checkForLock(after.getChildRef());
    }

    /** A lock of the node alone does not concern its children. */
    @Override
    public void onCreateChildAssociation(ChildAssociationRef child, boolean isNewNode) {
        LockType type = lockService.getLockType(child.getParentRef());
        if (type != null && type != LockType.NODE_LOCK) {
            lockService.checkForLock(child.getParentRef());
        }
    }

    @Override
    public CopyBehaviourCallback getCopyCallback(QName classRef, CopyDetails copyDetails) {
        return DoNothingCopyBehaviourCallback.getInstance();
    }
}

package org.eiso.lifecycle.freeze;

import java.util.List;
import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeMoveNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeSetNodeTypePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateNodePolicy;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.eiso.alfresco.IsoModel;
import org.eiso.domain.refusal.RefusalCode;

/** Issues begin, move, change their type and end by the lifecycle only; codes and sequences never end. */
public final class PlaceFreeze
        implements OnCreateNodePolicy, BeforeMoveNodePolicy, BeforeDeleteNodePolicy, BeforeSetNodeTypePolicy {

    private final PolicyComponent policies;
    private final Freeze freeze;

    public PlaceFreeze(PolicyComponent policies, Freeze freeze) {
        this.policies = policies;
        this.freeze = freeze;
    }

    /** Called by the container once. */
    public void init() {
        for (QName policy : List.of(
                OnCreateNodePolicy.QNAME,
                BeforeMoveNodePolicy.QNAME,
                BeforeDeleteNodePolicy.QNAME,
                BeforeSetNodeTypePolicy.QNAME)) {
            policies.bindClassBehaviour(policy, IsoModel.TYPE_DOCUMENT, behaviour(policy));
        }
        for (QName type : List.of(IsoModel.TYPE_ALLOTTED_CODE, IsoModel.TYPE_SEQUENCE)) {
            policies.bindClassBehaviour(BeforeDeleteNodePolicy.QNAME, type, behaviour(BeforeDeleteNodePolicy.QNAME));
        }
    }

    private JavaBehaviour behaviour(QName policy) {
        return new JavaBehaviour(this, policy.getLocalName(), NotificationFrequency.EVERY_EVENT);
    }

    @Override
    public void onCreateNode(ChildAssociationRef place) {
        // what may be deleted may also be archived, which makes its node anew
        if (place.getChildRef().getStoreRef().equals(StoreRef.STORE_REF_ARCHIVE_SPACESSTORE)) {
            return;
        }
        freeze.requireLifecycle(place.getChildRef(), RefusalCode.LIFECYCLE_ONLY, "type");
    }

    @Override
    public void beforeMoveNode(ChildAssociationRef place, NodeRef newParent) {
        NodeRef node = place.getChildRef();
        // a rename moves a node to where it is
        if (newParent.equals(place.getParentRef())) {
            freeze.requireDraft(node, "name");
        } else {
            freeze.requireLifecycle(node, RefusalCode.LIFECYCLE_ONLY, "place");
        }
    }

    @Override
    public void beforeDeleteNode(NodeRef node) {
        if (!freeze.unitIsRemoved(node)) {
            freeze.requireLifecycle(node, RefusalCode.DELETE_REFUSED, "node");
        }
    }

    @Override
    public void beforeSetNodeType(NodeRef node, QName oldType, QName newType) {
        freeze.requireLifecycle(node, RefusalCode.LIFECYCLE_ONLY, "type");
    }
}

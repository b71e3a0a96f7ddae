package org.eiso.lifecycle.freeze;

import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateAssociationPolicy;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.eiso.alfresco.IsoModel;
import org.eiso.domain.refusal.RefusalCode;

/** Which issue supersedes which is written by the lifecycle only. */
public final class AssociationFreeze implements OnCreateAssociationPolicy, BeforeDeleteAssociationPolicy {

    private final PolicyComponent policies;
    private final Freeze freeze;

    public AssociationFreeze(PolicyComponent policies, Freeze freeze) {
        this.policies = policies;
        this.freeze = freeze;
    }

    /** Called by the container once. */
    public void init() {
        policies.bindAssociationBehaviour(
                OnCreateAssociationPolicy.QNAME,
                IsoModel.TYPE_DOCUMENT,
                IsoModel.ASSOC_SUPERSEDES,
                new JavaBehaviour(
                        this, OnCreateAssociationPolicy.QNAME.getLocalName(), NotificationFrequency.EVERY_EVENT));
        policies.bindAssociationBehaviour(
                BeforeDeleteAssociationPolicy.QNAME,
                IsoModel.TYPE_DOCUMENT,
                IsoModel.ASSOC_SUPERSEDES,
                new JavaBehaviour(
                        this, BeforeDeleteAssociationPolicy.QNAME.getLocalName(), NotificationFrequency.EVERY_EVENT));
    }

    @Override
    public void onCreateAssociation(AssociationRef association) {
        freeze.requireLifecycle(association.getSourceRef(), RefusalCode.LIFECYCLE_ONLY, "supersedes");
    }

    @Override
    public void beforeDeleteAssociation(AssociationRef association) {
        if (!freeze.unitIsRemoved(association.getSourceRef())) {
            freeze.requireLifecycle(association.getSourceRef(), RefusalCode.LIFECYCLE_ONLY, "supersedes");
        }
    }
}

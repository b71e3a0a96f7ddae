package org.eiso.lifecycle.freeze;

import org.alfresco.repo.coci.CheckOutCheckInServicePolicies.BeforeCheckOut;
import org.alfresco.repo.copy.CopyBehaviourCallback;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.repo.copy.CopyServicePolicies.OnCopyNodePolicy;
import org.alfresco.repo.lock.LockServicePolicies.BeforeLock;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.version.VersionServicePolicies.BeforeCreateVersionPolicy;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.eiso.alfresco.IsoModel;
import org.eiso.domain.refusal.RefusalCode;

/**
 * An issue has no double: a copy or a working copy would carry its code and state. A new edition is begun by revising.
 * Frozen issues are neither locked nor versioned.
 */
public final class CopyFreeze implements OnCopyNodePolicy, BeforeCheckOut, BeforeLock, BeforeCreateVersionPolicy {

    private final PolicyComponent policies;
    private final Freeze freeze;

    public CopyFreeze(PolicyComponent policies, Freeze freeze) {
        this.policies = policies;
        this.freeze = freeze;
    }

    /** Called by the container once. */
    public void init() {
        bind(OnCopyNodePolicy.QNAME, "getCopyCallback");
        bind(BeforeCheckOut.QNAME, "beforeCheckOut");
        bind(BeforeLock.QNAME, "beforeLock");
        bind(BeforeCreateVersionPolicy.QNAME, "beforeCreateVersion");
    }

    private void bind(QName policy, String method) {
        policies.bindClassBehaviour(
                policy, IsoModel.TYPE_DOCUMENT, new JavaBehaviour(this, method, NotificationFrequency.EVERY_EVENT));
    }

    @Override
    public CopyBehaviourCallback getCopyCallback(QName type, CopyDetails details) {
        throw freeze.refusal(RefusalCode.COPY_REFUSED, details.getSourceNodeRef(), "copy");
    }

    @Override
    public void beforeCheckOut(NodeRef node, NodeRef destination, QName assocType, QName assocName) {
        throw freeze.refusal(RefusalCode.COPY_REFUSED, node, "checkOut");
    }

    @Override
    public void beforeLock(NodeRef node, LockType lock) {
        freeze.requireDraft(node, "lock");
    }

    @Override
    public void beforeCreateVersion(NodeRef node) {
        freeze.requireDraft(node, "version");
    }
}

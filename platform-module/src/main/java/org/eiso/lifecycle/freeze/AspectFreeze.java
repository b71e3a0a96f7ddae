package org.eiso.lifecycle.freeze;

import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies.BeforeAddAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeRemoveAspectPolicy;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.eiso.alfresco.IsoModel;
import org.eiso.domain.refusal.RefusalCode;

/**
 * The aspects that make an issue neither come nor go by hand, and a frozen issue gets no others: only those by which
 * Alfresco marks its own renditions and the like.
 */
public final class AspectFreeze implements BeforeAddAspectPolicy, BeforeRemoveAspectPolicy {

    private static final Set<QName> OF_THE_LIFECYCLE = Set.of(
            IsoModel.ASPECT_IDENTIFIED,
            IsoModel.ASPECT_EDITION,
            IsoModel.ASPECT_LIFECYCLE,
            IsoModel.ASPECT_ROUTED,
            IsoModel.ASPECT_OWNED,
            IsoModel.ASPECT_CONTROLLED_COPY);

    private static final Set<QName> LASTING =
            Set.of(ContentModel.ASPECT_TITLED, ContentModel.ASPECT_OWNABLE, ContentModel.ASPECT_AUDITABLE);

    private static final Set<String> TECHNICAL_NAMESPACES =
            Set.of(NamespaceService.RENDITION_MODEL_1_0_URI, NamespaceService.SYSTEM_MODEL_1_0_URI);

    private static final Set<QName> TECHNICAL =
            Set.of(ContentModel.ASPECT_THUMBNAIL_MODIFICATION, ContentModel.ASPECT_FAILED_THUMBNAIL_SOURCE);

    private final PolicyComponent policies;
    private final Freeze freeze;

    public AspectFreeze(PolicyComponent policies, Freeze freeze) {
        this.policies = policies;
        this.freeze = freeze;
    }

    /** Called by the container once. The policies go by the aspect, not by the node: so they are bound for all. */
    public void init() {
        policies.bindClassBehaviour(
                BeforeAddAspectPolicy.QNAME,
                this,
                new JavaBehaviour(this, BeforeAddAspectPolicy.QNAME.getLocalName(), NotificationFrequency.EVERY_EVENT));
        policies.bindClassBehaviour(
                BeforeRemoveAspectPolicy.QNAME,
                this,
                new JavaBehaviour(
                        this, BeforeRemoveAspectPolicy.QNAME.getLocalName(), NotificationFrequency.EVERY_EVENT));
    }

    @Override
    public void beforeAddAspect(NodeRef node, QName aspect) {
        if (freeze.lifted(node)) {
            return;
        }
        if (OF_THE_LIFECYCLE.contains(aspect)) {
            throw freeze.refusal(RefusalCode.LIFECYCLE_ONLY, node, aspect.getLocalName());
        }
        if (!isTechnical(aspect) && freeze.isIssue(node)) {
            freeze.requireDraft(node, aspect.getLocalName());
        }
    }

    @Override
    public void beforeRemoveAspect(NodeRef node, QName aspect) {
        if (freeze.lifted(node) || !freeze.isIssue(node)) {
            return;
        }
        if (OF_THE_LIFECYCLE.contains(aspect) || LASTING.contains(aspect)) {
            throw freeze.refusal(RefusalCode.LIFECYCLE_ONLY, node, aspect.getLocalName());
        }
        if (!isTechnical(aspect)) {
            freeze.requireDraft(node, aspect.getLocalName());
        }
    }

    private static boolean isTechnical(QName aspect) {
        return TECHNICAL_NAMESPACES.contains(aspect.getNamespaceURI()) || TECHNICAL.contains(aspect);
    }
}

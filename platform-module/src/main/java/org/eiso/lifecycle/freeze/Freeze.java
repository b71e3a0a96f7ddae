package org.eiso.lifecycle.freeze;

import java.util.Collection;
import java.util.List;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.eiso.alfresco.ChangePass;
import org.eiso.alfresco.CurrentPerson;
import org.eiso.alfresco.IsoModel;
import org.eiso.domain.lifecycle.State;
import org.eiso.domain.refusal.Refusal;
import org.eiso.domain.refusal.RefusalCode;
import org.eiso.domain.refusal.RefusedException;

/** Tells behaviours whether an issue may change, and words the refusal. Administrators are no exception. */
public final class Freeze {

    private final NodeService nodes;
    private final ChangePass pass;
    private final CurrentPerson person;

    public Freeze(NodeService nodes, ChangePass pass, CurrentPerson person) {
        this.nodes = nodes;
        this.pass = pass;
        this.person = person;
    }

    /** Whether the lifecycle itself is changing this node. */
    boolean lifted(NodeRef node) {
        return pass.isHeldFor(node);
    }

    boolean isIssue(NodeRef node) {
        return nodes.exists(node) && nodes.hasAspect(node, IsoModel.ASPECT_LIFECYCLE);
    }

    State state(NodeRef node) {
        return State.valueOf(String.valueOf(nodes.getProperty(node, IsoModel.PROP_STATE)));
    }

    /** @throws RefusedException if the issue is frozen */
    void requireDraft(NodeRef node, String what) {
        if (!lifted(node) && state(node).frozen()) {
            throw refusal(RefusalCode.FROZEN, node, what);
        }
    }

    /** @throws RefusedException unless the lifecycle itself does it */
    void requireLifecycle(NodeRef node, RefusalCode code, String what) {
        if (!lifted(node)) {
            throw refusal(code, node, what);
        }
    }

    /** Whether an administrator is deleting the node's whole unit; then nothing is left that it could falsify. */
    boolean unitIsRemoved(NodeRef node) {
        NodeRef site = node;
        while (site != null && !nodes.hasAspect(site, IsoModel.ASPECT_DOCUMENT_SYSTEM)) {
            site = nodes.getPrimaryParent(site).getParentRef();
        }
        return site != null && nodes.hasAspect(site, ContentModel.ASPECT_PENDING_DELETE) && person.isAdministrator();
    }

    RefusedException refusal(RefusalCode code, NodeRef node, String what) {
        Refusal refusal = Refusal.of(code).with("field", what).with("id", node.getId());
        if (isIssue(node) && nodes.getProperty(node, IsoModel.PROP_STATE) != null) {
            refusal = refusal.with("state", state(node).name()).waitingFor(waitingFor(node));
        }
        return refusal.asException();
    }

    private List<String> waitingFor(NodeRef node) {
        return nodes.getProperty(node, IsoModel.PROP_WAITING_FOR) instanceof Collection<?> people
                ? people.stream().map(String::valueOf).toList()
                : List.of();
    }
}

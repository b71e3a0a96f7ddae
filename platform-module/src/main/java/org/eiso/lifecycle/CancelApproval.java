package org.eiso.lifecycle;

import org.alfresco.service.cmr.repository.NodeService;
import org.eiso.alfresco.IsoModel;
import org.eiso.domain.lifecycle.Effect;
import org.eiso.domain.lifecycle.State;

/** Takes open tasks back. */
public final class CancelApproval implements LifecycleEffect {

    private final NodeService nodes;
    private final ApprovalProcess process;

    public CancelApproval(NodeService nodes, ApprovalProcess process) {
        this.nodes = nodes;
        this.process = process;
    }

    @Override
    public Effect effect() {
        return Effect.CANCEL_APPROVAL;
    }

    @Override
    public void apply(Passage passage) {
        String running = passage.issue().approvalProcess();
        // with the last approval the process has come to its own end
        if (running != null && passage.issue().state() != State.APPROVED) {
            process.cancel(running);
        }
        nodes.setProperty(passage.node(), IsoModel.PROP_APPROVAL_PROCESS, null);
    }
}

package org.eiso.lifecycle;

import java.time.Clock;
import java.util.Date;
import java.util.Objects;
import org.alfresco.service.cmr.repository.NodeService;
import org.eiso.alfresco.IsoModel;
import org.eiso.domain.lifecycle.Effect;
import org.eiso.issue.Issue;
import org.eiso.issue.Issues;

/** Sets the issue on its route and begins to ask the people there. */
public final class StartApproval implements LifecycleEffect {

    private final NodeService nodes;
    private final Issues issues;
    private final RouteRecord record;
    private final ApprovalProcess process;
    private final Clock clock;

    public StartApproval(NodeService nodes, Issues issues, RouteRecord record, ApprovalProcess process, Clock clock) {
        this.nodes = nodes;
        this.issues = issues;
        this.record = record;
        this.process = process;
        this.clock = clock;
    }

    @Override
    public Effect effect() {
        return Effect.START_APPROVAL;
    }

    @Override
    public void apply(Passage passage) {
        Issue before = passage.issue();
        nodes.setProperty(passage.node(), IsoModel.PROP_SUBMITTED_AT, Date.from(clock.instant()));
        nodes.setProperty(
                passage.node(), IsoModel.PROP_STATE_REASON, passage.request().comment());
        record.write(passage.node(), Objects.requireNonNull(passage.progress()));
        if (!passage.request().withinProcess()) {
            String former = before.approvalProcess();
            if (former != null) {
                process.cancel(former);
            }
            nodes.setProperty(
                    passage.node(), IsoModel.PROP_APPROVAL_PROCESS, process.start(issues.load(passage.node())));
        }
    }
}

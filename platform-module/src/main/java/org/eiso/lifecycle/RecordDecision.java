package org.eiso.lifecycle;

import java.time.Clock;
import java.util.Date;
import org.alfresco.service.cmr.repository.NodeService;
import org.eiso.alfresco.IsoModel;
import org.eiso.domain.lifecycle.Effect;
import org.eiso.domain.lifecycle.State;
import org.eiso.domain.route.RouteProgress;

/** Writes down a yes or a no; signatures will have their place here. */
public final class RecordDecision implements LifecycleEffect {

    private final NodeService nodes;
    private final RouteRecord record;
    private final Clock clock;

    public RecordDecision(NodeService nodes, RouteRecord record, Clock clock) {
        this.nodes = nodes;
        this.record = record;
        this.clock = clock;
    }

    @Override
    public Effect effect() {
        return Effect.RECORD_DECISION;
    }

    @Override
    public void apply(Passage passage) {
        nodes.setProperty(
                passage.node(), IsoModel.PROP_STATE_REASON, passage.request().comment());
        RouteProgress progress = passage.progress();
        if (progress != null) {
            record.write(passage.node(), progress);
        }
        if (passage.target() == State.APPROVED) {
            nodes.setProperty(passage.node(), IsoModel.PROP_APPROVED_AT, Date.from(clock.instant()));
        }
    }
}

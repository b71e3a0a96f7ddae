package org.eiso.lifecycle;

import org.alfresco.service.cmr.repository.NodeService;
import org.eiso.alfresco.IsoModel;
import org.eiso.domain.lifecycle.Effect;

/** Back in draft: nobody is waited for, and nothing of the former submission holds. */
public final class CloseRoute implements LifecycleEffect {

    private final NodeService nodes;
    private final RouteRecord record;

    public CloseRoute(NodeService nodes, RouteRecord record) {
        this.nodes = nodes;
        this.record = record;
    }

    @Override
    public Effect effect() {
        return Effect.CLOSE_ROUTE;
    }

    @Override
    public void apply(Passage passage) {
        record.clear(passage.node());
        String reason = passage.request().reason();
        nodes.setProperty(
                passage.node(),
                IsoModel.PROP_STATE_REASON,
                reason == null ? passage.request().comment() : reason);
        nodes.setProperty(passage.node(), IsoModel.PROP_SOURCE_HASH, null);
        nodes.setProperty(passage.node(), IsoModel.PROP_APPROVED_AT, null);
        nodes.setProperty(passage.node(), IsoModel.PROP_EFFECTIVE_FROM, null);
    }
}

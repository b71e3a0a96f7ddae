package org.eiso.lifecycle;

import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeService;
import org.eiso.domain.lifecycle.Effect;

/** A discarded draft is gone; it does not wait in a trash can from where it could come back without its code. */
public final class RemoveIssue implements LifecycleEffect {

    private final NodeService nodes;

    public RemoveIssue(NodeService nodes) {
        this.nodes = nodes;
    }

    @Override
    public Effect effect() {
        return Effect.REMOVE;
    }

    @Override
    public void apply(Passage passage) {
        nodes.addAspect(passage.node(), ContentModel.ASPECT_TEMPORARY, Map.of());
        nodes.deleteNode(passage.node());
    }
}

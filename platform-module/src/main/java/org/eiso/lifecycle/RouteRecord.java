package org.eiso.lifecycle;

import java.util.ArrayList;
import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.eiso.alfresco.IsoModel;
import org.eiso.domain.route.ResolvedStep;
import org.eiso.domain.route.RouteProgress;

/** Writes on an issue where it stands on its route; the caller holds the pass. */
public final class RouteRecord {

    private final NodeService nodes;

    public RouteRecord(NodeService nodes) {
        this.nodes = nodes;
    }

    void write(NodeRef node, RouteProgress progress) {
        nodes.setProperty(node, IsoModel.PROP_ROUTE_PROGRESS, RouteProgressJson.write(progress));
        nodes.setProperty(
                node, IsoModel.PROP_ROUTE_PEOPLE, list(progress.route().participants()));
        nodes.setProperty(node, IsoModel.PROP_WAITING_FOR, list(progress.waitingFor()));
        nodes.setProperty(
                node,
                IsoModel.PROP_STEP_NAME,
                progress.open().map(ResolvedStep::name).orElse(null));
    }

    void clear(NodeRef node) {
        nodes.setProperty(node, IsoModel.PROP_ROUTE_PROGRESS, null);
        nodes.setProperty(node, IsoModel.PROP_ROUTE_PEOPLE, null);
        nodes.setProperty(node, IsoModel.PROP_WAITING_FOR, null);
        nodes.setProperty(node, IsoModel.PROP_STEP_NAME, null);
    }

    private static ArrayList<String> list(List<String> values) {
        return new ArrayList<>(values);
    }
}

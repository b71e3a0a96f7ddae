package org.eiso.unit;

import java.util.List;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.site.SiteService;
import org.eiso.alfresco.Elevation;
import org.eiso.alfresco.IsoModel;

/** Finds a unit's folders, whoever asks: the areas of its library, and its own records that nobody browses. */
public final class UnitFolders {

    /** The site container that holds settings, register and sequences. */
    static final String SYSTEM_CONTAINER = "eiso";

    static final String REGISTER = "register";
    static final String SEQUENCES = "sequences";

    private final SiteService sites;
    private final NodeService nodes;
    private final Elevation elevation;

    public UnitFolders(SiteService sites, NodeService nodes, Elevation elevation) {
        this.sites = sites;
        this.nodes = nodes;
        this.elevation = elevation;
    }

    public NodeRef area(String unit, AreaKind kind) {
        return children(container(unit, SiteService.DOCUMENT_LIBRARY)).stream()
                .filter(folder -> kind.id().equals(nodes.getProperty(folder, IsoModel.PROP_AREA_KIND)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Unit " + unit + " has no area " + kind.id()));
    }

    public List<NodeRef> children(NodeRef folder) {
        return nodes.getChildAssocs(folder).stream()
                .map(ChildAssociationRef::getChildRef)
                .toList();
    }

    /** The folder of {@code iso:allottedCode} nodes. */
    public NodeRef register(String unit) {
        return systemChild(unit, REGISTER);
    }

    /** The folder of {@code iso:sequence} nodes. */
    public NodeRef sequences(String unit) {
        return systemChild(unit, SEQUENCES);
    }

    NodeRef system(String unit) {
        return container(unit, SYSTEM_CONTAINER);
    }

    private NodeRef systemChild(String unit, String name) {
        NodeRef child = nodes.getChildByName(system(unit), ContentModel.ASSOC_CONTAINS, name);
        if (child == null) {
            throw new IllegalStateException("Unit " + unit + " has no " + name);
        }
        return child;
    }

    private NodeRef container(String unit, String name) {
        NodeRef container = elevation.asSystem(
                "find the folders of a unit for whoever works in it", () -> sites.getContainer(unit, name));
        if (container == null) {
            throw new IllegalStateException("Unit " + unit + " has no container " + name);
        }
        return container;
    }
}

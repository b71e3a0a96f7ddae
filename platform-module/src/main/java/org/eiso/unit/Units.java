package org.eiso.unit;

import java.util.Comparator;
import java.util.List;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.site.SiteInfo;
import org.alfresco.service.cmr.site.SiteService;
import org.eiso.alfresco.IsoModel;
import org.eiso.domain.refusal.Refusal;
import org.eiso.domain.refusal.RefusalCode;

/** Finds units. A site that the asking person may not see is not there. */
public final class Units {

    private final SiteService sites;
    private final NodeService nodes;
    private final PermissionService permissions;

    public Units(SiteService sites, NodeService nodes, PermissionService permissions) {
        this.sites = sites;
        this.nodes = nodes;
        this.permissions = permissions;
    }

    /** The units that the asking person may see, by id. */
    public List<Unit> list() {
        return sites.listSites(null, null).stream()
                .filter(this::isVisibleUnit)
                .map(Units::unit)
                .sorted(Comparator.comparing(Unit::id))
                .toList();
    }

    /** @throws org.eiso.domain.refusal.RefusedException if the asking person sees no such unit */
    public Unit require(String id) {
        SiteInfo site = sites.getSite(id);
        if (site == null || !isVisibleUnit(site)) {
            throw Refusal.of(RefusalCode.UNIT_NOT_FOUND).with("unit", id).asException();
        }
        return unit(site);
    }

    private boolean isVisibleUnit(SiteInfo site) {
        return nodes.hasAspect(site.getNodeRef(), IsoModel.ASPECT_DOCUMENT_SYSTEM)
                && permissions.hasPermission(site.getNodeRef(), PermissionService.READ) == AccessStatus.ALLOWED;
    }

    private static Unit unit(SiteInfo site) {
        String description = site.getDescription();
        return new Unit(
                site.getShortName(), site.getTitle(), description == null ? "" : description, site.getNodeRef());
    }
}

package org.eiso.lifecycle;

import java.time.Clock;
import java.util.Date;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.eiso.alfresco.IsoModel;
import org.eiso.domain.lifecycle.Effect;
import org.eiso.issue.Issue;
import org.eiso.issue.IssueName;
import org.eiso.unit.AreaKind;
import org.eiso.unit.UnitFolders;

/** The issue leaves its place to the next edition. */
public final class MoveOutOfForce implements LifecycleEffect {

    private final NodeService nodes;
    private final UnitFolders folders;
    private final Clock clock;

    public MoveOutOfForce(NodeService nodes, UnitFolders folders, Clock clock) {
        this.nodes = nodes;
        this.folders = folders;
        this.clock = clock;
    }

    @Override
    public Effect effect() {
        return Effect.MOVE_OUT_OF_FORCE;
    }

    @Override
    public void apply(Passage passage) {
        Issue issue = passage.issue();
        String name = IssueName.withEdition(issue);
        nodes.setProperty(issue.node(), IsoModel.PROP_EFFECTIVE_TO, Date.from(clock.instant()));
        // renamed before it is moved: its old name may be taken where it goes
        nodes.setProperty(issue.node(), ContentModel.PROP_NAME, name);
        nodes.moveNode(
                issue.node(),
                folders.area(issue.unit(), AreaKind.WITHDRAWN),
                ContentModel.ASSOC_CONTAINS,
                QName.createQName(IsoModel.URI, QName.createValidLocalName(name)));
    }
}

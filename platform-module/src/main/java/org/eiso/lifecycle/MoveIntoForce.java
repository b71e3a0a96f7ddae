package org.eiso.lifecycle;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.eiso.alfresco.IsoModel;
import org.eiso.domain.document.DocumentType;
import org.eiso.domain.lifecycle.Effect;
import org.eiso.issue.Issue;
import org.eiso.issue.IssueName;
import org.eiso.numbering.CodeRegister;
import org.eiso.unit.AreaKind;
import org.eiso.unit.UnitFolders;

/** The issue gets its place among what is in force, under its stable name. */
public final class MoveIntoForce implements LifecycleEffect {

    private final NodeService nodes;
    private final UnitFolders folders;
    private final CodeRegister register;

    public MoveIntoForce(NodeService nodes, UnitFolders folders, CodeRegister register) {
        this.nodes = nodes;
        this.folders = folders;
        this.register = register;
    }

    @Override
    public Effect effect() {
        return Effect.MOVE_INTO_FORCE;
    }

    @Override
    public void apply(Passage passage) {
        Issue issue = passage.issue();
        String name = IssueName.of(issue.code(), issue.title(), issue.name());
        AreaKind area = issue.type() == DocumentType.EXTERNAL_DOCUMENT ? AreaKind.EXTERNAL : AreaKind.EFFECTIVE;
        if (!name.equals(issue.name())) {
            nodes.setProperty(issue.node(), ContentModel.PROP_NAME, name);
        }
        nodes.moveNode(
                issue.node(),
                folders.area(issue.unit(), area),
                ContentModel.ASSOC_CONTAINS,
                QName.createQName(IsoModel.URI, QName.createValidLocalName(name)));
        register.release(register.require(issue.unit(), issue.code()), issue.node());
    }
}

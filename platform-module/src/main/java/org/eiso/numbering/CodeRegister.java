package org.eiso.numbering;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.eiso.alfresco.ChangePass;
import org.eiso.alfresco.IsoModel;
import org.eiso.alfresco.Values;
import org.eiso.domain.numbering.CodeKey;
import org.eiso.unit.UnitFolders;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * Every code a unit ever gave out, one node each, named by its comparison key: the database's unique child names decide
 * who was first. The entry knows the document's issues, so that a code is resolved without the search index.
 */
public final class CodeRegister {

    private final UnitFolders folders;
    private final NodeService nodes;
    private final ChangePass pass;

    public CodeRegister(UnitFolders folders, NodeService nodes, ChangePass pass) {
        this.folders = folders;
        this.nodes = nodes;
        this.pass = pass;
    }

    public Optional<Allotment> find(String unit, CodeKey key) {
        if (key.isEmpty()) {
            return Optional.empty();
        }
        NodeRef node = nodes.getChildByName(folders.register(unit), ContentModel.ASSOC_CONTAINS, key.value());
        return Optional.ofNullable(node).map(this::read);
    }

    /** @throws IllegalStateException if the code is not in the register */
    public Allotment require(String unit, String code) {
        return find(unit, CodeKey.of(code))
                .orElseThrow(() -> new IllegalStateException("No code " + code + " in the register of " + unit));
    }

    /**
     * Enters a code.
     *
     * @throws ConcurrencyFailureException if somebody else enters it at this moment: a retry will see who
     */
    NodeRef enter(String unit, String code, AllotmentStatus status) {
        CodeKey key = CodeKey.of(code);
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_NAME, key.value());
        properties.put(IsoModel.PROP_ALLOTTED_AS, code);
        properties.put(IsoModel.PROP_ALLOTMENT_STATUS, status.id());
        try {
            return nodes.createNode(
                            folders.register(unit),
                            ContentModel.ASSOC_CONTAINS,
                            QName.createQName(IsoModel.URI, key.value()),
                            IsoModel.TYPE_ALLOTTED_CODE,
                            properties)
                    .getChildRef();
        } catch (DuplicateChildNodeNameException e) {
            throw new ConcurrencyFailureException("Code " + code + " was just allotted", e);
        }
    }

    /** Adds an issue to its code's chain; it is the one on its way. */
    public void begin(Allotment allotment, NodeRef issue) {
        nodes.createAssociation(allotment.node(), issue, IsoModel.ASSOC_ISSUES);
        set(allotment, Map.of(IsoModel.PROP_OPEN_ISSUE, issue));
    }

    /** The open issue came into force. */
    public void release(Allotment allotment, NodeRef issue) {
        Map<QName, Serializable> changes = new HashMap<>();
        changes.put(IsoModel.PROP_OPEN_ISSUE, null);
        changes.put(IsoModel.PROP_EFFECTIVE_ISSUE, issue);
        set(allotment, changes);
    }

    /** The open issue is given up; a code that was never in force is retired with it. */
    public void discard(Allotment allotment) {
        Map<QName, Serializable> changes = new HashMap<>();
        changes.put(IsoModel.PROP_OPEN_ISSUE, null);
        if (allotment.effectiveIssue() == null) {
            changes.put(IsoModel.PROP_ALLOTMENT_STATUS, AllotmentStatus.RETIRED.id());
        }
        set(allotment, changes);
    }

    /** Every issue of the code that there is, in no order. */
    public List<NodeRef> issues(Allotment allotment) {
        return nodes.getTargetAssocs(allotment.node(), IsoModel.ASSOC_ISSUES).stream()
                .map(AssociationRef::getTargetRef)
                .toList();
    }

    /** Every entry, in no order. */
    public List<Allotment> all(String unit) {
        return nodes
                .getChildAssocs(folders.register(unit), ContentModel.ASSOC_CONTAINS, RegexQNamePattern.MATCH_ALL)
                .stream()
                .map(child -> read(child.getChildRef()))
                .toList();
    }

    void set(Allotment allotment, Map<QName, ? extends @Nullable Serializable> changes) {
        pass.holding(
                allotment.node(),
                () -> changes.forEach((name, value) -> nodes.setProperty(allotment.node(), name, value)));
    }

    private Allotment read(NodeRef node) {
        Values values = new Values(nodes.getProperties(node));
        return new Allotment(
                node,
                values.requireText(IsoModel.PROP_ALLOTTED_AS),
                AllotmentStatus.of(values.requireText(IsoModel.PROP_ALLOTMENT_STATUS)),
                values.value(IsoModel.PROP_OPEN_ISSUE, NodeRef.class),
                values.value(IsoModel.PROP_EFFECTIVE_ISSUE, NodeRef.class));
    }
}

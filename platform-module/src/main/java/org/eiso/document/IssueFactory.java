package org.eiso.document;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.MLText;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.namespace.QName;
import org.eiso.alfresco.ChangePass;
import org.eiso.alfresco.IsoModel;
import org.eiso.domain.lifecycle.State;
import org.eiso.domain.numbering.CodeKey;
import org.eiso.issue.IssueName;
import org.eiso.lifecycle.StatePermissions;
import org.eiso.numbering.Allotment;
import org.eiso.numbering.CodeRegister;
import org.eiso.unit.AreaKind;
import org.eiso.unit.UnitFolders;
import org.jspecify.annotations.Nullable;

/** Makes the node of a new issue: a draft among the unit's drafts, entered under its code. */
public final class IssueFactory {

    private final NodeService nodes;
    private final OwnableService owners;
    private final UnitFolders folders;
    private final CodeRegister register;
    private final StatePermissions permissions;
    private final ChangePass pass;

    public IssueFactory(
            NodeService nodes,
            OwnableService owners,
            UnitFolders folders,
            CodeRegister register,
            StatePermissions permissions,
            ChangePass pass) {
        this.nodes = nodes;
        this.owners = owners;
        this.folders = folders;
        this.register = register;
        this.permissions = permissions;
        this.pass = pass;
    }

    /**
     * @param language of the unit: titles and text are indexed by it
     * @param content writes the content of the node it is given
     */
    NodeRef create(DraftFacts facts, String fileName, Locale language, Allotment allotment, Consumer<NodeRef> content) {
        // known beforehand, so that the pass is for this node alone
        NodeRef node = new NodeRef(
                StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, UUID.randomUUID().toString());
        pass.holding(node, () -> {
            String name = IssueName.of(facts.code(), facts.title(), fileName);
            nodes.createNode(
                    folders.area(facts.unit(), AreaKind.DRAFT),
                    ContentModel.ASSOC_CONTAINS,
                    QName.createQName(IsoModel.URI, QName.createValidLocalName(name)),
                    QName.createQName(IsoModel.URI, facts.type().id()),
                    properties(facts, node, name, language));
            owners.setOwner(node, OwnableService.NO_OWNER);
            content.accept(node);
            register.begin(allotment, node);
            permissions.apply(node);
        });
        return node;
    }

    private static Map<QName, Serializable> properties(DraftFacts facts, NodeRef node, String name, Locale language) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_NODE_UUID, node.getId());
        properties.put(ContentModel.PROP_NAME, name);
        properties.put(ContentModel.PROP_LOCALE, language);
        properties.put(ContentModel.PROP_TITLE, new MLText(language, facts.title()));
        properties.put(ContentModel.PROP_DESCRIPTION, mlText(language, facts.summary()));
        properties.put(IsoModel.PROP_UNIT, facts.unit());
        properties.put(IsoModel.PROP_CODE, facts.code());
        properties.put(IsoModel.PROP_CODE_KEY, CodeKey.of(facts.code()).value());
        properties.put(IsoModel.PROP_DOCUMENT_TYPE, facts.type().id());
        properties.put(IsoModel.PROP_DEPARTMENT, facts.department());
        properties.put(IsoModel.PROP_PARENT_CODE, facts.parentCode());
        properties.put(IsoModel.PROP_ISSUE_NUMBER, facts.edition().issue());
        properties.put(IsoModel.PROP_REVISION_NUMBER, facts.edition().revision());
        properties.put(IsoModel.PROP_STATE, State.DRAFT.name());
        properties.put(IsoModel.PROP_OWNER, facts.owner());
        properties.put(IsoModel.PROP_AUTHOR, facts.author());
        properties.put(IsoModel.PROP_CLAUSES, new ArrayList<>(facts.clauses()));
        properties.put(IsoModel.PROP_LEGAL_BASIS, new ArrayList<>(facts.legalBasis()));
        properties.put(IsoModel.PROP_CHANGE_SUMMARY, facts.changeSummary());
        properties.put(IsoModel.PROP_CHANGE_REASON, facts.changeReason());
        properties.values().removeIf(value -> value == null);
        return properties;
    }

    static @Nullable MLText mlText(Locale language, @Nullable String text) {
        return text == null ? null : new MLText(language, text);
    }
}

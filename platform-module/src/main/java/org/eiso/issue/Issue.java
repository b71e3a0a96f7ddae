package org.eiso.issue;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.eiso.alfresco.Digests;
import org.eiso.alfresco.IsoModel;
import org.eiso.alfresco.Values;
import org.eiso.domain.document.DocumentType;
import org.eiso.domain.edition.Edition;
import org.eiso.domain.lifecycle.State;
import org.jspecify.annotations.Nullable;

/** The facts of one issue as they stood when it was read. */
public final class Issue {

    private final NodeRef node;
    private final Values values;

    Issue(NodeRef node, Map<QName, Serializable> properties) {
        this.node = node;
        this.values = new Values(properties);
    }

    public NodeRef node() {
        return node;
    }

    /** The id in the API. */
    public String id() {
        return node.getId();
    }

    public String unit() {
        return values.requireText(IsoModel.PROP_UNIT);
    }

    public String code() {
        return values.requireText(IsoModel.PROP_CODE);
    }

    public DocumentType type() {
        String id = values.requireText(IsoModel.PROP_DOCUMENT_TYPE);
        return DocumentType.of(id).orElseThrow(() -> new IllegalStateException("No type " + id));
    }

    public String department() {
        return values.requireText(IsoModel.PROP_DEPARTMENT);
    }

    public @Nullable String parentCode() {
        return values.text(IsoModel.PROP_PARENT_CODE);
    }

    public String title() {
        String title = values.text(ContentModel.PROP_TITLE);
        return title == null ? "" : title;
    }

    public String name() {
        return values.requireText(ContentModel.PROP_NAME);
    }

    public Edition edition() {
        return new Edition(values.number(IsoModel.PROP_ISSUE_NUMBER), values.number(IsoModel.PROP_REVISION_NUMBER));
    }

    public State state() {
        return State.valueOf(values.requireText(IsoModel.PROP_STATE));
    }

    public String owner() {
        return values.requireText(IsoModel.PROP_OWNER);
    }

    public String author() {
        return values.requireText(IsoModel.PROP_AUTHOR);
    }

    /** The people and groups whose decision is awaited. */
    public List<String> waitingFor() {
        return values.texts(IsoModel.PROP_WAITING_FOR);
    }

    /** Everybody on the route, groups as groups. */
    public List<String> routePeople() {
        return values.texts(IsoModel.PROP_ROUTE_PEOPLE);
    }

    public @Nullable String stepName() {
        return values.text(IsoModel.PROP_STEP_NAME);
    }

    public @Nullable String routeProgress() {
        return values.text(IsoModel.PROP_ROUTE_PROGRESS);
    }

    public @Nullable String approvalProcess() {
        return values.text(IsoModel.PROP_APPROVAL_PROCESS);
    }

    public @Nullable Instant submittedAt() {
        return values.instant(IsoModel.PROP_SUBMITTED_AT);
    }

    public @Nullable Instant approvedAt() {
        return values.instant(IsoModel.PROP_APPROVED_AT);
    }

    public @Nullable Instant effectiveFrom() {
        return values.instant(IsoModel.PROP_EFFECTIVE_FROM);
    }

    public @Nullable Instant effectiveTo() {
        return values.instant(IsoModel.PROP_EFFECTIVE_TO);
    }

    public @Nullable String stateReason() {
        return values.text(IsoModel.PROP_STATE_REASON);
    }

    public @Nullable String summary() {
        return values.text(ContentModel.PROP_DESCRIPTION);
    }

    public @Nullable String changeSummary() {
        return values.text(IsoModel.PROP_CHANGE_SUMMARY);
    }

    public @Nullable String changeReason() {
        return values.text(IsoModel.PROP_CHANGE_REASON);
    }

    public List<String> clauses() {
        return values.texts(IsoModel.PROP_CLAUSES);
    }

    public List<String> legalBasis() {
        return values.texts(IsoModel.PROP_LEGAL_BASIS);
    }

    public @Nullable String sourceHash() {
        return values.text(IsoModel.PROP_SOURCE_HASH);
    }

    public @Nullable Instant createdAt() {
        return values.instant(ContentModel.PROP_CREATED);
    }

    public @Nullable Instant modifiedAt() {
        return values.instant(ContentModel.PROP_MODIFIED);
    }

    public @Nullable ContentData content() {
        return values.value(ContentModel.PROP_CONTENT, ContentData.class);
    }

    /** Changes with everything that people edit or the lifecycle moves: the entity tag of this issue. */
    public String fingerprint() {
        ContentData content = content();
        return Digests.sha256(String.join(
                        "\u0000",
                        id(),
                        title(),
                        owner(),
                        String.valueOf(summary()),
                        String.valueOf(changeSummary()),
                        String.valueOf(changeReason()),
                        clauses().toString(),
                        legalBasis().toString(),
                        state().name(),
                        waitingFor().toString(),
                        String.valueOf(effectiveFrom()),
                        content == null ? "" : String.valueOf(content.getContentUrl())))
                .substring(0, 32);
    }
}

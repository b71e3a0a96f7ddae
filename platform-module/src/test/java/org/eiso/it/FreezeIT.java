package org.eiso.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.CopyService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.site.SiteService;
import org.alfresco.service.namespace.QName;
import org.eiso.alfresco.Elevation;
import org.eiso.alfresco.IsoModel;
import org.eiso.document.DraftChanges;
import org.eiso.document.EditDraft;
import org.eiso.document.EditGuard;
import org.eiso.domain.lifecycle.State;
import org.eiso.domain.numbering.CodeKey;
import org.eiso.domain.refusal.Refusal;
import org.eiso.domain.refusal.RefusalCode;
import org.eiso.issue.Issue;
import org.eiso.numbering.CodeRegister;
import org.eiso.unit.AreaKind;
import org.eiso.unit.UnitFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is frozen stays frozen, and what only the lifecycle writes nobody else writes: administrators included. */
class FreezeIT {

    private static final Host HOST = Host.get();
    private static final Host.Agency AGENCY = HOST.found();
    private static final Issue FROZEN = AGENCY.submit(AGENCY.draft("Đóng băng"));
    private static final Issue IN_FORCE = AGENCY.release(AGENCY.draft("Đang hiệu lực"));
    private static final Issue DRAFT = AGENCY.draft("Dự thảo");

    /** Something that somebody tries, and what they hear. */
    record Attempt(String name, RefusalCode code, java.util.function.Consumer<NodeRef> deed) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Attempt> onFrozenIssues() {
        return List.of(
                new Attempt("content", RefusalCode.FROZEN, node -> {
                    ContentWriter writer = HOST.bean("contentService", ContentService.class)
                            .getWriter(node, ContentModel.PROP_CONTENT, true);
                    writer.setMimetype("text/plain");
                    writer.putContent("Sửa lén");
                }),
                set("name", RefusalCode.FROZEN, ContentModel.PROP_NAME, "khác.txt"),
                set("title", RefusalCode.FROZEN, ContentModel.PROP_TITLE, "Khác"),
                set("description", RefusalCode.FROZEN, ContentModel.PROP_DESCRIPTION, "Khác"),
                set("clauses", RefusalCode.FROZEN, IsoModel.PROP_CLAUSES, "8.1"),
                set("code", RefusalCode.LIFECYCLE_ONLY, IsoModel.PROP_CODE, "QT.99"),
                set("state", RefusalCode.LIFECYCLE_ONLY, IsoModel.PROP_STATE, "DRAFT"),
                set("hash", RefusalCode.LIFECYCLE_ONLY, IsoModel.PROP_SOURCE_HASH, "0".repeat(64)),
                set("owner of the node", RefusalCode.LIFECYCLE_ONLY, ContentModel.PROP_OWNER, "admin"),
                new Attempt("add an aspect", RefusalCode.FROZEN, node -> nodes().addAspect(
                                node, ContentModel.ASPECT_VERSIONABLE, Map.of())),
                new Attempt("lock", RefusalCode.FROZEN, node -> HOST.bean("lockService", LockService.class)
                        .lock(node, LockType.WRITE_LOCK)));
    }

    static List<Attempt> onEveryIssue() {
        return List.of(
                set("state", RefusalCode.LIFECYCLE_ONLY, IsoModel.PROP_STATE, "APPROVED"),
                set("issue number", RefusalCode.LIFECYCLE_ONLY, IsoModel.PROP_ISSUE_NUMBER, 7),
                set("revision number", RefusalCode.LIFECYCLE_ONLY, IsoModel.PROP_REVISION_NUMBER, 7),
                set("code", RefusalCode.LIFECYCLE_ONLY, IsoModel.PROP_CODE, "QT.99"),
                set("author", RefusalCode.LIFECYCLE_ONLY, IsoModel.PROP_AUTHOR, "admin"),
                set("date", RefusalCode.LIFECYCLE_ONLY, IsoModel.PROP_EFFECTIVE_FROM, new Date(0)),
                new Attempt("remove the lifecycle", RefusalCode.LIFECYCLE_ONLY, node -> nodes().removeAspect(
                                node, IsoModel.ASPECT_LIFECYCLE)),
                new Attempt("remove the identity", RefusalCode.LIFECYCLE_ONLY, node -> nodes().removeAspect(
                                node, IsoModel.ASPECT_IDENTIFIED)),
                new Attempt("type", RefusalCode.LIFECYCLE_ONLY, node -> nodes().setType(node, IsoModel.TYPE_POLICY)),
                new Attempt("move", RefusalCode.LIFECYCLE_ONLY, node -> nodes().moveNode(
                                node,
                                area(AreaKind.TEMPLATE),
                                ContentModel.ASSOC_CONTAINS,
                                QName.createQName(IsoModel.URI, "x"))),
                new Attempt("delete", RefusalCode.DELETE_REFUSED, node -> nodes().deleteNode(node)),
                new Attempt("copy", RefusalCode.COPY_REFUSED, node -> HOST.bean("copyService", CopyService.class)
                        .copy(
                                node,
                                area(AreaKind.TEMPLATE),
                                ContentModel.ASSOC_CONTAINS,
                                QName.createQName(IsoModel.URI, "copy"))),
                new Attempt("grant", RefusalCode.LIFECYCLE_ONLY, node -> permissions()
                        .setPermission(node, AGENCY.hoa, PermissionService.COORDINATOR, true)),
                new Attempt("revoke", RefusalCode.LIFECYCLE_ONLY, node -> permissions()
                        .deletePermissions(node)),
                new Attempt("inherit", RefusalCode.LIFECYCLE_ONLY, node -> {
                    PermissionService permissions = permissions();
                    permissions.setInheritParentPermissions(node, !permissions.getInheritParentPermissions(node));
                }),
                new Attempt("supersede by hand", RefusalCode.LIFECYCLE_ONLY, node -> nodes().createAssociation(
                                node, IN_FORCE.node(), IsoModel.ASSOC_SUPERSEDES)));
    }

    private static Attempt set(String name, RefusalCode code, QName property, Serializable value) {
        return new Attempt(name, code, node -> nodes().setProperty(node, property, value));
    }

    @ParameterizedTest
    @MethodSource("onFrozenIssues")
    void aFrozenIssueIsChangedByNobody(Attempt attempt) {
        refused(attempt, FROZEN);
        refused(attempt, IN_FORCE);
    }

    @ParameterizedTest
    @MethodSource("onEveryIssue")
    void whatTheLifecycleDecidesIsWrittenByNobodyElse(Attempt attempt) {
        refused(attempt, DRAFT);
        refused(attempt, FROZEN);
        refused(attempt, IN_FORCE);
    }

    private static void refused(Attempt attempt, Issue issue) {
        String before = AGENCY.read(issue).fingerprint();
        for (Supplier<Refusal> somebody : List.<Supplier<Refusal>>of(
                () -> Host.refusal(
                        () -> HOST.as(HOST.admin(), () -> attempt.deed().accept(issue.node()))),
                () -> Host.refusal(() -> HOST.as(HOST.admin(), () -> new Elevation()
                        .asSystem("try it as the system", () -> attempt.deed().accept(issue.node())))))) {
            Refusal refusal = somebody.get();
            assertThat(refusal.code()).isEqualTo(attempt.code());
            assertThat(refusal.details())
                    .containsEntry("state", AGENCY.read(issue).state().name());
        }
        assertThat(AGENCY.read(issue).fingerprint()).isEqualTo(before);
    }

    @Test
    void aRefusalOfAFrozenIssueSaysWhomItWaitsFor() {
        Refusal refusal = Host.refusal(
                () -> HOST.as(HOST.admin(), () -> nodes().setProperty(FROZEN.node(), ContentModel.PROP_NAME, "x.txt")));

        assertThat(refusal.waitsFor()).containsExactly(AGENCY.binh, AGENCY.cuc);
        assertThat(refusal.details()).containsEntry("field", "name");
    }

    @Test
    void nobodyMakesAnIssueByHand() {
        Refusal refusal = Host.refusal(() -> HOST.as(HOST.admin(), () -> nodes().createNode(
                        area(AreaKind.EFFECTIVE),
                        ContentModel.ASSOC_CONTAINS,
                        QName.createQName(IsoModel.URI, "forged"),
                        IsoModel.TYPE_PROCEDURE,
                        Map.<QName, Serializable>of(
                                ContentModel.PROP_NAME, "forged.txt", IsoModel.PROP_STATE, "EFFECTIVE"))));

        assertThat(refusal.code()).isEqualTo(RefusalCode.LIFECYCLE_ONLY);
    }

    @Test
    void nobodyMakesAnythingElseAnIssue() {
        Refusal refusal = Host.refusal(() -> HOST.as(
                HOST.admin(), () -> nodes().addAspect(area(AreaKind.TEMPLATE), IsoModel.ASPECT_LIFECYCLE, Map.of())));

        assertThat(refusal.code()).isEqualTo(RefusalCode.LIFECYCLE_ONLY);
    }

    @Test
    void theRegisterOfCodesIsNotRewritten() {
        NodeRef entry = HOST.as(HOST.admin(), () -> HOST.bean(CodeRegister.class)
                .find(AGENCY.unit, CodeKey.of(DRAFT.code()))
                .orElseThrow()
                .node());

        assertThat(Host.refusal(() -> HOST.as(HOST.admin(), () -> nodes().setProperty(
                                        entry, IsoModel.PROP_ALLOTMENT_STATUS, "retired")))
                        .code())
                .isEqualTo(RefusalCode.LIFECYCLE_ONLY);
        assertThat(Host.refusal(() -> HOST.as(HOST.admin(), () -> nodes().deleteNode(entry)))
                        .code())
                .isEqualTo(RefusalCode.DELETE_REFUSED);
    }

    @Test
    void aDraftIsEditedByItsAuthorAndNotByReaders() {
        Issue draft = AGENCY.draft("Sửa dự thảo");
        EditGuard guard = new EditGuard(draft.fingerprint(), null);
        DraftChanges changes = new DraftChanges("Tên mới", null, List.of("7.5.3"), null, null, null, null);

        Issue changed = HOST.as(AGENCY.an, () -> HOST.bean(EditDraft.class).change(draft.id(), guard, changes));

        assertThat(changed.title()).isEqualTo("Tên mới");
        assertThat(changed.clauses()).containsExactly("7.5.3");
        assertThat(changed.name()).isEqualTo(draft.code() + " Tên mới.txt");
        assertThat(Host.refusal(() -> HOST.as(
                                AGENCY.an, () -> HOST.bean(EditDraft.class).change(draft.id(), guard, changes)))
                        .code())
                .isEqualTo(RefusalCode.STALE_EDITION);
        assertThat(Host.refusal(() -> HOST.as(
                                AGENCY.hoa, () -> HOST.bean(EditDraft.class).change(draft.id(), guard, changes)))
                        .code())
                .isEqualTo(RefusalCode.NOT_FOUND);
    }

    @Test
    void anEmptyFileIsRefusedAndTheOldOneStays() {
        Issue draft = AGENCY.draft("Tệp rỗng");

        assertThat(Host.refusal(() -> HOST.as(AGENCY.an, () -> HOST.bean(EditDraft.class)
                                .replaceContent(draft.id(), new EditGuard(null, null), Host.file(""))))
                        .code())
                .isEqualTo(RefusalCode.EMPTY_CONTENT);
        assertThat(AGENCY.read(draft).fingerprint()).isEqualTo(draft.fingerprint());
    }

    @Test
    void anAdministratorMayRemoveAWholeUnit() {
        Host.Agency other = HOST.found();
        Issue issue = other.release(other.draft("Giải thể"));

        HOST.as(HOST.admin(), () -> HOST.bean("siteService", SiteService.class).deleteSite(other.unit));

        assertThat(AGENCY.nodes().exists(issue.node())).isFalse();
        assertThat(AGENCY.read(IN_FORCE).state()).isEqualTo(State.EFFECTIVE);
    }

    private static NodeService nodes() {
        return HOST.bean("nodeService", NodeService.class);
    }

    private static PermissionService permissions() {
        return HOST.bean("permissionService", PermissionService.class);
    }

    private static NodeRef area(AreaKind kind) {
        return HOST.bean(UnitFolders.class).area(AGENCY.unit, kind);
    }
}

package org.eiso.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentService;
import org.eiso.alfresco.Digests;
import org.eiso.alfresco.IsoModel;
import org.eiso.approval.ApprovalTask;
import org.eiso.document.ResolveCode;
import org.eiso.document.ReviseDocument;
import org.eiso.domain.edition.RevisionKind;
import org.eiso.domain.lifecycle.Event;
import org.eiso.domain.lifecycle.State;
import org.eiso.domain.numbering.CodeKey;
import org.eiso.domain.refusal.Refusal;
import org.eiso.domain.refusal.RefusalCode;
import org.eiso.domain.route.Quorum;
import org.eiso.domain.route.Route;
import org.eiso.domain.route.RouteStep;
import org.eiso.issue.Issue;
import org.eiso.lifecycle.ReleaseDueIssues;
import org.eiso.lifecycle.TransitionRequest;
import org.eiso.numbering.AllotmentStatus;
import org.eiso.numbering.CodeRegister;
import org.eiso.unit.AreaKind;
import org.eiso.unit.UnitFolders;
import org.eiso.unit.UnitRole;
import org.junit.jupiter.api.Test;

/** Documents go their way in a repository. */
class LifecycleIT {

    private final Host host = Host.get();
    private final Host.Agency agency = host.found();

    @Test
    void aFileBecomesANumberedDraft() {
        Issue issue = agency.draft("Quy trình kiểm soát tài liệu");

        assertThat(issue.code()).isEqualTo("QT.ISO.01");
        assertThat(issue.state()).isEqualTo(State.DRAFT);
        assertThat(issue.edition().label()).isEqualTo("1/00");
        assertThat(issue.author()).isEqualTo(agency.an);
        assertThat(issue.owner()).isEqualTo(agency.an);
        assertThat(issue.title()).isEqualTo("Quy trình kiểm soát tài liệu");
        assertThat(issue.name()).isEqualTo("QT.ISO.01 Quy trình kiểm soát tài liệu.txt");
        assertThat(text(issue)).isEqualTo("Nội dung Quy trình kiểm soát tài liệu");
        assertThat(agency.draft("Thứ hai").code()).isEqualTo("QT.ISO.02");
    }

    @Test
    void aReaderMayNotBeginDocuments() {
        Refusal refusal = Host.refusal(() -> agency.create(
                agency.hoa,
                new org.eiso.document.NewDocument(
                        "procedure", "ISO", "Không được", null, null, null, List.of(), List.of(), null)));

        assertThat(refusal.code()).isEqualTo(RefusalCode.ROLE_REQUIRED);
    }

    @Test
    void rightsFollowTheState() {
        Issue issue = agency.draft("Quyền theo trạng thái");
        readers(issue, true, false, false, false, true, false, false);

        agency.submit(issue);
        readers(issue, true, true, true, false, true, false, false);

        agency.decide(agency.binh, issue, "endorse", "Được");
        readers(issue, true, false, true, false, true, false, false);

        agency.decide(agency.cuc, issue, "endorse", "Được");
        readers(issue, true, false, false, true, true, false, false);

        agency.decide(agency.dung, issue, "approve", "Duyệt");
        readers(issue, true, true, true, true, true, false, false);

        agency.perform(agency.giang, issue, Event.RELEASE);
        readers(issue, true, true, true, true, true, true, true);
    }

    private void readers(
            Issue issue,
            boolean an,
            boolean binh,
            boolean cuc,
            boolean dung,
            boolean giang,
            boolean hoa,
            boolean kien) {
        assertThat(List.of(
                        agency.mayRead(agency.an, issue),
                        agency.mayRead(agency.binh, issue),
                        agency.mayRead(agency.cuc, issue),
                        agency.mayRead(agency.dung, issue),
                        agency.mayRead(agency.giang, issue),
                        agency.mayRead(agency.hoa, issue),
                        agency.mayRead(agency.kien, issue)))
                .as("readers in " + agency.read(issue).state())
                .containsExactly(an, binh, cuc, dung, giang, hoa, kien);
    }

    @Test
    void submittingKeepsTheHashOfTheContentAndNamesWhoIsAwaited() {
        Issue issue = agency.submit(agency.draft("Băm"));

        assertThat(issue.state()).isEqualTo(State.IN_REVIEW);
        assertThat(issue.sourceHash()).isEqualTo(Digests.sha256("Nội dung Băm"));
        assertThat(issue.waitingFor()).containsExactly(agency.binh, agency.cuc);
        assertThat(issue.submittedAt()).isNotNull();
    }

    @Test
    void aRejectionBringsTheDraftBackToItsAuthorWithEveryComment() {
        Issue issue = agency.submit(agency.draft("Trả lại"));
        agency.decide(agency.binh, issue, "endorse", "Tôi nhất trí");

        assertThat(Host.refusal(() -> agency.decide(agency.cuc, issue, "reject", ""))
                        .code())
                .isEqualTo(RefusalCode.COMMENT_REQUIRED);
        assertThat(agency.read(issue).state()).isEqualTo(State.IN_REVIEW);

        agency.decide(agency.cuc, issue, "reject", "Thiếu trách nhiệm ở bước 3");

        Issue back = agency.read(issue);
        assertThat(back.state()).isEqualTo(State.DRAFT);
        assertThat(back.waitingFor()).isEmpty();
        assertThat(back.sourceHash()).isNull();
        assertThat(agency.tasks(agency.binh)).isEmpty();
        assertThat(agency.tasks(agency.cuc)).isEmpty();
        assertThat(agency.mayRead(agency.binh, issue)).isFalse();
        ApprovalTask rework = agency.task(agency.an, issue);
        assertThat(rework.comments())
                .containsExactly(agency.binh + ": Tôi nhất trí", agency.cuc + ": Thiếu trách nhiệm ở bước 3");

        agency.decide(agency.an, issue, "resubmit", "Đã bổ sung");

        assertThat(agency.read(issue).state()).isEqualTo(State.IN_REVIEW);
        assertThat(agency.tasks(agency.an)).isEmpty();
        agency.decide(agency.binh, issue, "endorse", "Được");
        agency.decide(agency.cuc, issue, "endorse", "Được");
        agency.decide(agency.dung, issue, "approve", "Duyệt");
        assertThat(agency.read(issue).state()).isEqualTo(State.APPROVED);
        assertThat(agency.tasks(agency.dung)).isEmpty();
    }

    @Test
    void anApproverMaySendItBackAsWell() {
        Issue issue = agency.submit(agency.draft("Lãnh đạo trả lại"));
        agency.decide(agency.binh, issue, "endorse", "Được");
        agency.decide(agency.cuc, issue, "endorse", "Được");

        agency.decide(agency.dung, issue, "reject", "Chưa đúng thẩm quyền");

        assertThat(agency.read(issue).state()).isEqualTo(State.DRAFT);
        assertThat(agency.task(agency.an, issue).comments()).last().isEqualTo(agency.dung + ": Chưa đúng thẩm quyền");
    }

    @Test
    void submittingAgainWithoutTheReworkTaskLeavesNoOldTask() {
        Issue issue = agency.submit(agency.draft("Trình lại trực tiếp"));
        agency.decide(agency.binh, issue, "reject", "Chưa được");

        agency.submit(issue);

        assertThat(agency.tasks(agency.an)).isEmpty();
        assertThat(agency.tasks(agency.binh)).hasSize(1);
    }

    @Test
    void aRecallTakesTheTasksBack() {
        Issue issue = agency.submit(agency.draft("Rút lại"));

        assertThat(Host.refusal(() -> agency.perform(agency.an, issue, Event.RECALL))
                        .code())
                .isEqualTo(RefusalCode.REASON_REQUIRED);
        agency.perform(
                agency.an, TransitionRequest.of(issue.node(), Event.RECALL).saying(null, "Còn thiếu phụ lục"));

        assertThat(agency.read(issue).state()).isEqualTo(State.DRAFT);
        assertThat(agency.read(issue).stateReason()).isEqualTo("Còn thiếu phụ lục");
        assertThat(agency.tasks(agency.binh)).isEmpty();
        assertThat(agency.mayRead(agency.binh, issue)).isFalse();
    }

    @Test
    void anyOneOfAGroupDecidesForIt() {
        agency.assign(agency.kien, UnitRole.CONTROLLER);
        String controllers = UnitRole.CONTROLLER.group(agency.unit);
        agency.route(new Route(
                List.of(new RouteStep("Thể thức", List.of(controllers), new Quorum(1))),
                List.of(new RouteStep("Phê duyệt", List.of(agency.dung), Quorum.ALL))));
        Issue issue = agency.submit(agency.draft("Việc của nhóm"));

        assertThat(agency.task(agency.giang, issue).offered()).isTrue();
        assertThat(agency.task(agency.kien, issue).offered()).isTrue();
        agency.decide(agency.kien, issue, "endorse", "Đúng thể thức");

        assertThat(agency.tasks(agency.giang)).isEmpty();
        assertThat(agency.read(issue).state()).isEqualTo(State.IN_APPROVAL);
    }

    @Test
    void anyOneOfTwoReviewersIsEnoughWhereTheRuleSaysSo() {
        agency.route(new Route(
                List.of(new RouteStep("Rà soát", List.of(agency.binh, agency.cuc), new Quorum(1))),
                List.of(new RouteStep("Phê duyệt", List.of(agency.dung), Quorum.ALL))));
        Issue issue = agency.submit(agency.draft("Một trong hai"));

        agency.decide(agency.cuc, issue, "endorse", "Được");

        assertThat(agency.read(issue).state()).isEqualTo(State.IN_APPROVAL);
        assertThat(agency.tasks(agency.binh)).isEmpty();
        assertThat(agency.mayRead(agency.binh, issue)).isFalse();
    }

    @Test
    void approvalsFollowOneAnother() {
        agency.route(new Route(
                List.of(),
                List.of(
                        new RouteStep("Trưởng phòng", List.of(agency.cuc), Quorum.ALL),
                        new RouteStep("Lãnh đạo", List.of(agency.dung), Quorum.ALL))));
        Issue issue = agency.submit(agency.draft("Hai cấp"));

        assertThat(issue.state()).isEqualTo(State.IN_APPROVAL);
        assertThat(agency.tasks(agency.dung)).isEmpty();
        agency.decide(agency.cuc, issue, "approve", "Đồng ý");
        assertThat(agency.read(issue).state()).isEqualTo(State.IN_APPROVAL);
        agency.decide(agency.dung, issue, "approve", "Đồng ý");
        assertThat(agency.read(issue).state()).isEqualTo(State.APPROVED);
    }

    @Test
    void nobodyReviewsTheirOwnDocument() {
        agency.assign(agency.giang, UnitRole.CONTROLLER, UnitRole.AUTHOR);
        agency.route(new Route(
                List.of(new RouteStep("Thể thức", List.of(UnitRole.CONTROLLER.group(agency.unit)), new Quorum(1))),
                List.of(new RouteStep("Phê duyệt", List.of(agency.dung), Quorum.ALL))));
        Issue issue = agency.create(
                agency.giang,
                new org.eiso.document.NewDocument(
                        "procedure", "ISO", "Của thư ký", null, null, null, List.of(), List.of(), null));

        Refusal alone = Host.refusal(() -> agency.perform(agency.giang, issue, Event.SUBMIT));
        assertThat(alone.code()).isEqualTo(RefusalCode.ROUTE_UNRESOLVED);
        assertThat(alone.details()).containsEntry("reason", "empty-group");
        assertThat(agency.read(issue).state()).isEqualTo(State.DRAFT);

        agency.assign(agency.kien, UnitRole.CONTROLLER);
        agency.perform(agency.giang, issue, Event.SUBMIT);
        assertThat(agency.tasks(agency.giang)).isEmpty();
        assertThat(Host.refusal(() -> agency.perform(agency.giang, issue, Event.ENDORSE))
                        .code())
                .isEqualTo(RefusalCode.AUTHOR_MAY_NOT_DECIDE);
    }

    @Test
    void whatIsReleasedLiesInForceUnderItsStableNameForEveryMember() {
        Issue issue = agency.release(agency.draft("Ban hành"));

        assertThat(issue.state()).isEqualTo(State.EFFECTIVE);
        assertThat(place(issue)).isEqualTo(area(AreaKind.EFFECTIVE));
        assertThat(issue.name()).isEqualTo(issue.code() + " Ban hành.txt");
        assertThat(agency.mayRead(agency.hoa, issue)).isTrue();
        assertThat(text(issue)).isEqualTo("Nội dung Ban hành");
    }

    @Test
    void aRevisionLeavesTheIssueInForceAndItsReleaseSupersedesIt() {
        Issue first = agency.release(agency.draft("Sửa đổi"));
        Issue second = host.as(agency.an, () -> host.bean(ReviseDocument.class)
                .revise(agency.unit, first.code(), RevisionKind.AMENDMENT, "Rà soát năm", "Bổ sung"));

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.edition().label()).isEqualTo("1/01");
        assertThat(second.state()).isEqualTo(State.DRAFT);
        assertThat(text(second)).isEqualTo(text(first));
        assertThat(agency.read(first).state()).isEqualTo(State.EFFECTIVE);
        assertThat(agency.mayRead(agency.hoa, second)).isFalse();
        assertThat(Host.refusal(() -> host.as(agency.an, () -> host.bean(ReviseDocument.class)
                                .revise(agency.unit, first.code(), RevisionKind.REISSUE, "Lần nữa", null)))
                        .code())
                .isEqualTo(RefusalCode.OPEN_ISSUE_EXISTS);

        agency.release(second);

        assertThat(agency.read(first).state()).isEqualTo(State.SUPERSEDED);
        assertThat(agency.read(first).effectiveTo()).isNotNull();
        assertThat(place(first)).isEqualTo(area(AreaKind.WITHDRAWN));
        assertThat(agency.read(first).name()).isEqualTo(first.code() + " Sửa đổi (1-00).txt");
        assertThat(place(second)).isEqualTo(area(AreaKind.EFFECTIVE));
        assertThat(agency.mayRead(agency.hoa, first)).isFalse();
        assertThat(agency.mayRead(agency.kien, first)).isTrue();
        assertThat(agency.mayRead(agency.giang, first)).isTrue();
        assertThat(agency.mayRead(agency.binh, first)).isTrue();
        assertThat(host.as(agency.hoa, () -> host.bean(ResolveCode.class)
                        .resolve(agency.unit, first.code().replace('.', '-'))
                        .id()))
                .isEqualTo(second.id());
        assertThat(host.as(agency.giang, () -> host.bean(ResolveCode.class).history(agency.unit, first.code())))
                .extracting(Issue::id)
                .containsExactly(second.id(), first.id());
        assertThat(agency.nodes().getTargetAssocs(second.node(), IsoModel.ASSOC_SUPERSEDES))
                .singleElement()
                .satisfies(association -> assertThat(association.getTargetRef()).isEqualTo(first.node()));
    }

    @Test
    void theClockReleasesWhatIsDueAndNothingElse() {
        Issue due = agency.approve(agency.draft("Đến hạn"));
        Issue later = agency.submit(agency.draft("Chưa đến hạn"));
        agency.decide(agency.binh, later, "endorse", "Được");
        agency.decide(agency.cuc, later, "endorse", "Được");
        String task = agency.task(agency.dung, later).id();
        host.as(agency.dung, () -> host.bean(org.eiso.approval.CompleteTask.class)
                .complete(task, "approve", "Duyệt", java.time.LocalDate.now().plusDays(3)));

        host.bean(ReleaseDueIssues.class).run();

        assertThat(agency.read(due).state()).isEqualTo(State.EFFECTIVE);
        assertThat(agency.read(later).state()).isEqualTo(State.APPROVED);
        assertThat(Host.refusal(() -> agency.perform(agency.giang, later, Event.RELEASE))
                        .code())
                .isEqualTo(RefusalCode.NOT_YET_EFFECTIVE);
        agency.perform(
                agency.giang,
                TransitionRequest.of(later.node(), Event.RELEASE).saying(null, "Có hiệu lực sớm theo chỉ đạo"));
        assertThat(agency.read(later).state()).isEqualTo(State.EFFECTIVE);
    }

    @Test
    void aDiscardedDraftLeavesItsCodeRetired() {
        Issue issue = agency.draft("Hủy bỏ");

        agency.perform(agency.an, issue, Event.DISCARD);

        assertThat(agency.nodes().exists(issue.node())).isFalse();
        assertThat(host.as(host.admin(), () -> host.bean(CodeRegister.class)
                        .find(agency.unit, CodeKey.of(issue.code()))
                        .orElseThrow()
                        .status()))
                .isEqualTo(AllotmentStatus.RETIRED);
        assertThat(agency.draft("Kế tiếp").code()).isNotEqualTo(issue.code());
        Refusal taken = Host.refusal(() -> agency.create(
                agency.an,
                new org.eiso.document.NewDocument(
                        "procedure", "ISO", "Gõ tay", issue.code(), null, null, List.of(), List.of(), null)));
        assertThat(taken.code()).isEqualTo(RefusalCode.CODE_TAKEN);
        assertThat(taken.details()).containsEntry("status", "retired");
    }

    @Test
    void whatWasEverSubmittedIsDiscardedWithAReasonOnly() {
        Issue issue = agency.submit(agency.draft("Đã từng trình"));
        agency.decide(agency.binh, issue, "reject", "Không cần thiết");

        assertThat(Host.refusal(() -> agency.perform(agency.an, issue, Event.DISCARD))
                        .code())
                .isEqualTo(RefusalCode.REASON_REQUIRED);
        agency.perform(
                agency.an, TransitionRequest.of(issue.node(), Event.DISCARD).saying(null, "Không còn cần"));

        assertThat(agency.nodes().exists(issue.node())).isFalse();
        assertThat(agency.tasks(agency.an)).isEmpty();
    }

    @Test
    void aDiscardedRevisionLeavesTheIssueInForceAndItsCode() {
        Issue first = agency.release(agency.draft("Bỏ sửa đổi"));
        Issue second = host.as(agency.an, () -> host.bean(ReviseDocument.class)
                .revise(agency.unit, first.code(), RevisionKind.REISSUE, "Thử", null));
        assertThat(second.edition().label()).isEqualTo("2/00");

        agency.perform(agency.an, second, Event.DISCARD);

        assertThat(agency.read(first).state()).isEqualTo(State.EFFECTIVE);
        assertThat(host.as(host.admin(), () -> host.bean(CodeRegister.class)
                        .require(agency.unit, first.code())
                        .status()))
                .isEqualTo(AllotmentStatus.ALLOTTED);
        host.as(agency.an, () -> host.bean(ReviseDocument.class)
                .revise(agency.unit, first.code(), RevisionKind.AMENDMENT, "Lại", null));
    }

    @Test
    void aTransitionThatTheStateDoesNotAllowNamesTheStateAndWhomItWaitsFor() {
        Issue issue = agency.submit(agency.draft("Sai bước"));

        Refusal refusal = Host.refusal(() -> agency.perform(agency.an, issue, Event.SUBMIT));

        assertThat(refusal.code()).isEqualTo(RefusalCode.NOT_IN_THIS_STATE);
        assertThat(refusal.details()).containsEntry("state", "IN_REVIEW").containsEntry("event", "submit");
        assertThat(refusal.waitsFor()).containsExactly(agency.binh, agency.cuc);
    }

    private String text(Issue issue) {
        return host.as(host.admin(), () -> {
            byte[] bytes = host.bean("contentService", ContentService.class)
                    .getReader(issue.node(), ContentModel.PROP_CONTENT)
                    .getContentString()
                    .getBytes(StandardCharsets.UTF_8);
            return new String(bytes, StandardCharsets.UTF_8);
        });
    }

    private Object place(Issue issue) {
        return host.as(
                host.admin(),
                () -> agency.nodes().getPrimaryParent(issue.node()).getParentRef());
    }

    private Object area(AreaKind kind) {
        return host.as(host.admin(), () -> host.bean(UnitFolders.class).area(agency.unit, kind));
    }
}

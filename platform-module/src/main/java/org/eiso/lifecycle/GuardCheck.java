package org.eiso.lifecycle;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.lock.LockStatus;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeService;
import org.eiso.domain.lifecycle.Guard;
import org.eiso.domain.refusal.Refusal;
import org.eiso.domain.refusal.RefusalCode;
import org.eiso.domain.route.RouteResolution;
import org.eiso.domain.settings.UnitSettings;
import org.eiso.issue.Issue;
import org.eiso.numbering.Allotment;
import org.eiso.numbering.CodeRegister;
import org.eiso.unit.SettingsStore;
import org.eiso.unit.UnitDirectories;
import org.jspecify.annotations.Nullable;

/** Finds out whether a guard of the lifecycle table holds, and refuses with the reason if not. */
public final class GuardCheck {

    private final NodeService nodes;
    private final LockService locks;
    private final SettingsStore settings;
    private final UnitDirectories directories;
    private final CodeRegister register;
    private final Clock clock;

    public GuardCheck(
            NodeService nodes,
            LockService locks,
            SettingsStore settings,
            UnitDirectories directories,
            CodeRegister register,
            Clock clock) {
        this.nodes = nodes;
        this.locks = locks;
        this.settings = settings;
        this.directories = directories;
        this.register = register;
        this.clock = clock;
    }

    /** @throws org.eiso.domain.refusal.RefusedException if the guard does not hold */
    void check(Guard guard, Passage passage) {
        switch (guard) {
            case IDENTITY_COMPLETE -> requireText("title", passage.issue().title());
            case CONTENT_PRESENT -> requireContent(passage.issue());
            case ROUTE_RESOLVES -> resolveRoute(passage);
            case NOBODY_ELSE_EDITING -> requireNoOtherLock(passage.issue());
            case NOT_THE_AUTHOR -> requireNotAuthor(passage);
            case COMMENT_GIVEN ->
                requireGiven(
                        RefusalCode.COMMENT_REQUIRED,
                        "comment",
                        passage.request().comment());
            case REASON_GIVEN ->
                requireGiven(
                        RefusalCode.REASON_REQUIRED, "reason", passage.request().reason());
            case REASON_GIVEN_IF_EVER_SUBMITTED -> {
                if (passage.issue().submittedAt() != null) {
                    requireGiven(
                            RefusalCode.REASON_REQUIRED,
                            "reason",
                            passage.request().reason());
                }
            }
            case EFFECTIVE_DATE_NOT_PAST -> requireDateNotPast(passage);
            case EFFECTIVE_DATE_REACHED -> requireDateReached(passage.issue());
            case REASON_GIVEN_IF_EARLY -> {
                String reason = passage.request().reason();
                if (reason == null || reason.isBlank()) {
                    requireDateReached(passage.issue());
                }
            }
            case NO_OTHER_OPEN_ISSUE -> requireNoOpenIssue(passage.issue());
            case TYPE_KNOWN -> throw new IllegalStateException("Asked of an issue that exists");
        }
    }

    private static void requireText(String field, String value) {
        if (value.isBlank()) {
            throw Refusal.of(RefusalCode.MISSING_FIELD).with("field", field).asException();
        }
    }

    private static void requireContent(Issue issue) {
        ContentData content = issue.content();
        if (content == null || content.getSize() == 0) {
            throw Refusal.of(RefusalCode.EMPTY_CONTENT).with("field", "content").asException();
        }
    }

    private void resolveRoute(Passage passage) {
        Issue issue = passage.issue();
        UnitSettings unit = settings.load(issue.unit());
        passage.route(new RouteResolution(directories.of(unit))
                .resolve(
                        unit.route(issue.type(), issue.department())
                                .orElseThrow(() -> Refusal.of(RefusalCode.ROUTE_MISSING)
                                        .with("type", issue.type().id())
                                        .with("department", issue.department())
                                        .asException()),
                        issue.author(),
                        issue.department()));
    }

    private void requireNoOtherLock(Issue issue) {
        if (locks.getLockStatus(issue.node()) == LockStatus.LOCKED) {
            throw Refusal.of(RefusalCode.EDITED_BY_OTHER)
                    .with("person", String.valueOf(nodes.getProperty(issue.node(), ContentModel.PROP_LOCK_OWNER)))
                    .asException();
        }
    }

    private static void requireNotAuthor(Passage passage) {
        if (passage.issue().author().equals(passage.person())) {
            throw Refusal.of(RefusalCode.AUTHOR_MAY_NOT_DECIDE)
                    .with("event", passage.row().event().id())
                    .with("person", passage.person())
                    .asException();
        }
    }

    private static void requireGiven(RefusalCode code, String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw Refusal.of(code).with("field", field).asException();
        }
    }

    private void requireDateNotPast(Passage passage) {
        LocalDate chosen = passage.request().effectiveFrom();
        if (chosen == null) {
            return;
        }
        LocalDate today = LocalDate.now(
                clock.withZone(settings.load(passage.issue().unit()).zone()));
        if (chosen.isBefore(today)) {
            throw Refusal.of(RefusalCode.EFFECTIVE_DATE_PAST)
                    .with("field", "effectiveFrom")
                    .with("value", chosen.toString())
                    .asException();
        }
    }

    private void requireDateReached(Issue issue) {
        Instant effectiveFrom = Objects.requireNonNull(issue.effectiveFrom(), "approved without a date");
        if (effectiveFrom.isAfter(clock.instant())) {
            String day = effectiveFrom
                    .atZone(settings.load(issue.unit()).zone())
                    .toLocalDate()
                    .toString();
            throw Refusal.of(RefusalCode.NOT_YET_EFFECTIVE)
                    .with("effectiveFrom", day)
                    .asException();
        }
    }

    private void requireNoOpenIssue(Issue issue) {
        Allotment allotment = register.require(issue.unit(), issue.code());
        if (allotment.openIssue() != null) {
            throw Refusal.of(RefusalCode.OPEN_ISSUE_EXISTS)
                    .with("code", issue.code())
                    .asException();
        }
    }
}

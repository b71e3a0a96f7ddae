package org.eiso.approval;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.activiti.engine.delegate.DelegateTask;
import org.alfresco.service.cmr.repository.NodeRef;
import org.eiso.domain.lifecycle.Event;
import org.eiso.domain.lifecycle.State;
import org.eiso.domain.refusal.Refusal;
import org.eiso.domain.refusal.RefusalCode;
import org.eiso.domain.route.RouteProgress;
import org.eiso.issue.Issues;
import org.eiso.lifecycle.Lifecycle;
import org.eiso.lifecycle.Passage;
import org.eiso.lifecycle.RouteProgressJson;
import org.eiso.lifecycle.TransitionRequest;
import org.eiso.unit.SettingsStore;
import org.jspecify.annotations.Nullable;

/** Takes what a reviewer or approver says to the lifecycle, which may refuse it, and tells the process what follows. */
public final class Decision extends ApprovalListener {

    private static final long serialVersionUID = 1L;

    private final transient Lifecycle lifecycle;
    private final transient Issues issues;
    private final transient SettingsStore settings;

    public Decision(Map<Object, Object> registry, Lifecycle lifecycle, Issues issues, SettingsStore settings) {
        this.lifecycle = lifecycle;
        this.issues = issues;
        this.settings = settings;
        register(registry, "eisoDecision");
    }

    @Override
    public void notify(DelegateTask task) {
        ProcessVariables variables = new ProcessVariables(task);
        NodeRef issue = variables.issue();
        String comment = variables.entered("bpm_comment") instanceof String text ? text : null;
        Passage passage = lifecycle.perform(TransitionRequest.of(issue, event(variables))
                .saying(comment, null)
                .effectiveFrom(effectiveFrom(variables, issue))
                .fromProcess(variables.seat()));
        if (comment != null && !comment.isBlank()) {
            variables.addComment(passage.person(), comment);
        }
        variables.next(next(passage));
    }

    private static Event event(ProcessVariables variables) {
        Object outcome = variables.entered("isowf_reviewOutcome");
        if (outcome == null) {
            outcome = variables.entered("isowf_approvalOutcome");
        }
        return Event.of(String.valueOf(outcome))
                .filter(event -> event.channel() == Event.Channel.TASK)
                .orElseThrow(() -> Refusal.of(RefusalCode.MISSING_FIELD)
                        .with("field", "outcome")
                        .asException());
    }

    private @Nullable LocalDate effectiveFrom(ProcessVariables variables, NodeRef issue) {
        return variables.entered("isowf_effectiveFrom") instanceof Date date
                ? date.toInstant()
                        .atZone(settings.load(issues.load(issue).unit()).zone())
                        .toLocalDate()
                : null;
    }

    private static ProcessVariables.Next next(Passage passage) {
        if (passage.target() == State.DRAFT) {
            return ProcessVariables.Next.REWORK;
        }
        RouteProgress after = passage.progress();
        if (after == null || after.finished()) {
            return ProcessVariables.Next.END;
        }
        String text = passage.issue().routeProgress();
        boolean sameStep = text != null && RouteProgressJson.read(text).step() == after.step();
        return sameStep ? ProcessVariables.Next.WAIT : ProcessVariables.Next.STEP;
    }
}

package org.eiso.document;

import java.util.Objects;
import org.eiso.domain.edition.RevisionKind;
import org.eiso.domain.lifecycle.Event;
import org.eiso.domain.lifecycle.State;
import org.eiso.issue.Issue;
import org.eiso.issue.Issues;
import org.eiso.lifecycle.Lifecycle;
import org.eiso.lifecycle.TransitionRequest;
import org.jspecify.annotations.Nullable;

/** Begins the next edition of a document in force. */
public final class ReviseDocument {

    private final ResolveCode codes;
    private final Lifecycle lifecycle;
    private final Issues issues;

    public ReviseDocument(ResolveCode codes, Lifecycle lifecycle, Issues issues) {
        this.codes = codes;
        this.lifecycle = lifecycle;
        this.issues = issues;
    }

    /** The new draft. */
    public Issue revise(
            String unit, String code, RevisionKind kind, @Nullable String reason, @Nullable String summary) {
        Issue inForce = codes.resolve(unit, code);
        if (inForce.state() != State.EFFECTIVE) {
            inForce = codes.history(unit, code).get(0);
        }
        return issues.load(Objects.requireNonNull(lifecycle
                .perform(TransitionRequest.of(inForce.node(), Event.REVISE)
                        .saying(summary, reason)
                        .revising(kind))
                .successor()));
    }
}

package org.eiso.domain.route;

/** What a step asks for: an opinion, or the decision. */
public enum StepKind {
    REVIEW,
    APPROVAL
}

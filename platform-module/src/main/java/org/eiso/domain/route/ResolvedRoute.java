package org.eiso.domain.route;

import java.util.List;

/** The steps of one issue's approval, in order: reviews before approvals, at least one approval. */
public record ResolvedRoute(List<ResolvedStep> steps) {

    public ResolvedRoute {
        steps = List.copyOf(steps);
        boolean approving = false;
        for (ResolvedStep step : steps) {
            if (approving && step.kind() == StepKind.REVIEW) {
                throw new IllegalArgumentException("A review after an approval: " + steps);
            }
            approving |= step.kind() == StepKind.APPROVAL;
        }
        if (!approving) {
            throw new IllegalArgumentException("Nobody approves: " + steps);
        }
    }

    /** Everybody who has a say, groups as groups. */
    public List<String> participants() {
        return steps.stream().flatMap(step -> step.seats().stream()).distinct().toList();
    }
}

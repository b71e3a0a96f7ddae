package org.eiso.domain.route;

import java.util.List;

/**
 * One step for one issue.
 *
 * @param seats people and groups, each once, the author not among the people
 * @param required how many of them must say yes
 */
public record ResolvedStep(StepKind kind, String name, List<String> seats, int required) {

    public ResolvedStep {
        seats = List.copyOf(seats);
        if (required < 1 || required > seats.size()) {
            throw new IllegalArgumentException(required + " of " + seats);
        }
    }
}

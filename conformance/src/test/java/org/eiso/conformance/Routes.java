package org.eiso.conformance;

import java.util.List;
import java.util.Map;

/** Approval routes as the settings of a unit have them. */
final class Routes {
    private Routes() {}

    /** One step of review by all reviewers, then one step per approver; for every type and department. */
    static Map<String, Object> of(List<String> reviewers, List<String> approvers) {
        List<Map<String, Object>> reviews =
                reviewers.isEmpty() ? List.of() : List.of(Map.of("name", "Review", "who", reviewers, "rule", "all"));
        List<Map<String, Object>> approvals = approvers.stream()
                .<Map<String, Object>>map(who -> Map.of("name", "Approval", "who", List.of(who), "rule", "all"))
                .toList();
        return Map.of("types", List.of(), "departments", List.of(), "reviews", reviews, "approvals", approvals);
    }
}

package org.eiso.domain.route;

import java.util.List;

/** Ordered reviews, then ordered approvals, as configured. */
public record Route(List<RouteStep> reviews, List<RouteStep> approvals) {

    public Route {
        reviews = List.copyOf(reviews);
        approvals = List.copyOf(approvals);
    }
}

package org.eiso.lifecycle;

import java.time.LocalDate;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import org.eiso.domain.edition.RevisionKind;
import org.eiso.domain.lifecycle.Event;
import org.eiso.domain.lifecycle.Role;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks of the lifecycle.
 *
 * @param extraRoles roles that the caller vouches for: the clock, a successor
 * @param effectiveFrom the day chosen by an approver, in the unit's zone
 * @param seat the route's seat that a decision is for; null to find it
 * @param withinProcess whether a running approval process asks, so that none is started or cancelled
 * @param revision how far a revision goes
 */
public record TransitionRequest(
        NodeRef node,
        Event event,
        Set<Role> extraRoles,
        @Nullable String comment,
        @Nullable String reason,
        @Nullable LocalDate effectiveFrom,
        @Nullable String seat,
        boolean withinProcess,
        @Nullable RevisionKind revision) {

    public static TransitionRequest of(NodeRef node, Event event) {
        return new TransitionRequest(node, event, Set.of(), null, null, null, null, false, null);
    }

    public TransitionRequest as(Role role) {
        return new TransitionRequest(
                node, event, Set.of(role), comment, reason, effectiveFrom, seat, withinProcess, revision);
    }

    public TransitionRequest saying(@Nullable String newComment, @Nullable String newReason) {
        return new TransitionRequest(
                node, event, extraRoles, newComment, newReason, effectiveFrom, seat, withinProcess, revision);
    }

    public TransitionRequest effectiveFrom(@Nullable LocalDate day) {
        return new TransitionRequest(node, event, extraRoles, comment, reason, day, seat, withinProcess, revision);
    }

    public TransitionRequest fromProcess(@Nullable String itsSeat) {
        return new TransitionRequest(node, event, extraRoles, comment, reason, effectiveFrom, itsSeat, true, revision);
    }

    public TransitionRequest revising(RevisionKind kind) {
        return new TransitionRequest(
                node, event, extraRoles, comment, reason, effectiveFrom, seat, withinProcess, kind);
    }
}

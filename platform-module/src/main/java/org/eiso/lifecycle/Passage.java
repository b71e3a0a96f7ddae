package org.eiso.lifecycle;

import org.alfresco.service.cmr.repository.NodeRef;
import org.eiso.domain.lifecycle.State;
import org.eiso.domain.lifecycle.Transition;
import org.eiso.domain.route.ResolvedRoute;
import org.eiso.domain.route.RouteProgress;
import org.eiso.issue.Issue;
import org.jspecify.annotations.Nullable;

/** One transition while it takes place: what guards and effects know and tell each other. Not shared by threads. */
public final class Passage {

    private final Lifecycle lifecycle;
    private final TransitionRequest request;
    private final Transition row;
    private final Issue issue;
    private final String person;
    private @Nullable State target;
    private @Nullable ResolvedRoute route;
    private @Nullable RouteProgress progress;
    private @Nullable NodeRef successor;

    Passage(Lifecycle lifecycle, TransitionRequest request, Transition row, Issue issue, String person) {
        this.lifecycle = lifecycle;
        this.request = request;
        this.row = row;
        this.issue = issue;
        this.person = person;
    }

    public Lifecycle lifecycle() {
        return lifecycle;
    }

    public TransitionRequest request() {
        return request;
    }

    public Transition row() {
        return row;
    }

    /** The issue as it was before. */
    public Issue issue() {
        return issue;
    }

    public NodeRef node() {
        return issue.node();
    }

    /** Who acts. */
    public String person() {
        return person;
    }

    /** The state this leads to; null if the issue keeps its state or ends. */
    public @Nullable State target() {
        return target;
    }

    void target(State state) {
        this.target = state;
    }

    /** The people found for a submitted issue. */
    public @Nullable ResolvedRoute route() {
        return route;
    }

    void route(ResolvedRoute resolved) {
        this.route = resolved;
    }

    /** Where the issue stands on its route after this transition. */
    public @Nullable RouteProgress progress() {
        return progress;
    }

    void progress(RouteProgress advanced) {
        this.progress = advanced;
    }

    /** The new issue that a revision begins. */
    public @Nullable NodeRef successor() {
        return successor;
    }

    public void successor(NodeRef node) {
        this.successor = node;
    }
}

package org.eiso.domain.lifecycle;

import java.util.List;
import java.util.Set;

/**
 * One row of the lifecycle table.
 *
 * @param from states it starts in; empty for the birth of an issue
 * @param to states it may lead to; empty where this issue keeps its state or ends
 * @param who roles of which one is needed
 */
public record Transition(
        Set<State> from, Event event, Set<State> to, Set<Role> who, List<Guard> guards, List<Effect> effects) {

    public Transition {
        from = Set.copyOf(from);
        to = Set.copyOf(to);
        who = Set.copyOf(who);
        guards = List.copyOf(guards);
        effects = List.copyOf(effects);
    }

    /** The only state it can lead to. */
    public State target() {
        if (to.size() != 1) {
            throw new IllegalStateException(event + " leads to " + to + ", not to one state");
        }
        return to.iterator().next();
    }
}

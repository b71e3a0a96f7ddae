package org.eiso.lifecycle;

import org.alfresco.service.cmr.repository.NodeRef;
import org.eiso.domain.lifecycle.Effect;
import org.eiso.domain.lifecycle.Event;
import org.eiso.domain.lifecycle.Role;
import org.eiso.numbering.CodeRegister;

/** The edition in force so far gives way, in the same transaction. */
public final class SupersedePredecessor implements LifecycleEffect {

    private final CodeRegister register;

    public SupersedePredecessor(CodeRegister register) {
        this.register = register;
    }

    @Override
    public Effect effect() {
        return Effect.SUPERSEDE_PREDECESSOR;
    }

    @Override
    public void apply(Passage passage) {
        NodeRef predecessor =
                register.require(passage.issue().unit(), passage.issue().code()).effectiveIssue();
        if (predecessor != null) {
            passage.lifecycle()
                    .perform(TransitionRequest.of(predecessor, Event.SUPERSEDE).as(Role.SUCCESSOR));
        }
    }
}

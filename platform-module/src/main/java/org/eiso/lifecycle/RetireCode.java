package org.eiso.lifecycle;

import org.eiso.domain.lifecycle.Effect;
import org.eiso.numbering.CodeRegister;

/** The code of a document that never was in force is not used again. */
public final class RetireCode implements LifecycleEffect {

    private final CodeRegister register;

    public RetireCode(CodeRegister register) {
        this.register = register;
    }

    @Override
    public Effect effect() {
        return Effect.RETIRE_CODE_IF_NEVER_IN_FORCE;
    }

    @Override
    public void apply(Passage passage) {
        register.discard(
                register.require(passage.issue().unit(), passage.issue().code()));
    }
}

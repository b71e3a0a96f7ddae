package org.eiso.lifecycle;

import org.eiso.domain.lifecycle.Effect;

/** Carries out one effect of the lifecycle table; it may change the issue, for which the pass is held. */
public interface LifecycleEffect {

    Effect effect();

    void apply(Passage passage);
}

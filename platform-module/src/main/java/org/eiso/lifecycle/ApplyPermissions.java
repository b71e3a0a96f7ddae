package org.eiso.lifecycle;

import org.eiso.domain.lifecycle.Effect;

/** Rights become those of the new state. */
public final class ApplyPermissions implements LifecycleEffect {

    private final StatePermissions permissions;

    public ApplyPermissions(StatePermissions permissions) {
        this.permissions = permissions;
    }

    @Override
    public Effect effect() {
        return Effect.PERMISSIONS;
    }

    @Override
    public void apply(Passage passage) {
        permissions.apply(passage.node());
    }
}

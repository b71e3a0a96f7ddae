package org.eiso.lifecycle;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.alfresco.service.cmr.repository.NodeService;
import org.eiso.alfresco.IsoModel;
import org.eiso.domain.lifecycle.Effect;
import org.eiso.domain.lifecycle.Event;
import org.eiso.domain.lifecycle.State;
import org.eiso.domain.settings.UnitSettings;
import org.eiso.unit.SettingsStore;

/** The day that an approver chose, from its first moment in the unit's zone; else approval plus the unit's period. */
public final class SetEffectiveDate implements LifecycleEffect {

    private final NodeService nodes;
    private final SettingsStore settings;
    private final Clock clock;

    public SetEffectiveDate(NodeService nodes, SettingsStore settings, Clock clock) {
        this.nodes = nodes;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Effect effect() {
        return Effect.SET_EFFECTIVE_DATE;
    }

    @Override
    public void apply(Passage passage) {
        UnitSettings unit = settings.load(passage.issue().unit());
        if (passage.row().event() == Event.RELEASE) {
            bringForward(passage);
            return;
        }
        LocalDate chosen = passage.request().effectiveFrom();
        if (chosen != null) {
            set(passage, chosen.atStartOfDay(unit.zone()).toInstant());
        } else if (passage.target() == State.APPROVED && passage.issue().effectiveFrom() == null) {
            LocalDate day = LocalDate.now(clock.withZone(unit.zone()))
                    .plusDays(unit.periods().effectiveAfterDays());
            set(passage, day.atStartOfDay(unit.zone()).toInstant());
        }
    }

    /** An early release takes effect when it is done. */
    private void bringForward(Passage passage) {
        Instant planned = passage.issue().effectiveFrom();
        if (planned == null || planned.isAfter(clock.instant())) {
            set(passage, clock.instant());
            nodes.setProperty(
                    passage.node(),
                    IsoModel.PROP_STATE_REASON,
                    passage.request().reason());
        }
    }

    private void set(Passage passage, Instant instant) {
        nodes.setProperty(passage.node(), IsoModel.PROP_EFFECTIVE_FROM, Date.from(instant));
    }
}

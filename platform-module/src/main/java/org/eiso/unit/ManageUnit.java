package org.eiso.unit;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eiso.alfresco.CurrentPerson;
import org.eiso.domain.refusal.Refusal;
import org.eiso.domain.refusal.RefusalCode;
import org.eiso.domain.settings.SettingProblem;
import org.eiso.domain.settings.SettingsCheck;
import org.eiso.domain.settings.UnitSettings;
import org.jspecify.annotations.Nullable;

/** Changes a unit's settings and members; for its controllers and for administrators. */
public final class ManageUnit {

    private final Units units;
    private final UnitPeople people;
    private final SettingsStore settings;
    private final CurrentPerson person;

    public ManageUnit(Units units, UnitPeople people, SettingsStore settings, CurrentPerson person) {
        this.units = units;
        this.people = people;
        this.settings = settings;
        this.person = person;
    }

    /**
     * @param basedOn the fingerprint of the settings that were edited, or null to replace whatever is there
     * @throws org.eiso.domain.refusal.RefusedException if they are invalid, or based on settings that are no more
     */
    public void changeSettings(String unit, UnitSettings wanted, @Nullable String basedOn) {
        requireManager(unit);
        List<SettingProblem> problems = SettingsCheck.problems(wanted);
        if (!problems.isEmpty()) {
            SettingProblem first = problems.get(0);
            throw Refusal.of(RefusalCode.INVALID_SETTINGS)
                    .with("field", first.place())
                    .with("fault", first.fault().id())
                    .with("value", first.value())
                    .asException();
        }
        if (basedOn != null && !basedOn.equals(settings.fingerprint(unit))) {
            throw Refusal.of(RefusalCode.STALE_EDITION).asException();
        }
        settings.save(unit, wanted);
    }

    /** Makes these, and no others, the person's roles in the unit. */
    public Set<UnitRole> assign(String unit, String member, Set<UnitRole> roles) {
        requireManager(unit);
        people.assign(unit, member, roles);
        return people.roles(unit, member);
    }

    /** The members by id; for everybody in the unit. */
    public List<Map.Entry<String, Set<UnitRole>>> members(String unit) {
        units.require(unit);
        return people.members(unit).entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .toList();
    }

    private void requireManager(String unit) {
        units.require(unit);
        if (!person.isAdministrator() && !people.roles(unit, person.id()).contains(UnitRole.CONTROLLER)) {
            throw Refusal.of(RefusalCode.ROLE_REQUIRED)
                    .with("role", "controller")
                    .asException();
        }
    }
}

package org.eiso.numbering;

import java.util.List;
import java.util.Set;
import org.eiso.alfresco.CurrentPerson;
import org.eiso.domain.refusal.Refusal;
import org.eiso.domain.refusal.RefusalCode;
import org.eiso.unit.UnitPeople;
import org.eiso.unit.UnitRole;
import org.eiso.unit.Units;

/** Shows the register of codes to those who keep or audit it; it tells of drafts that others may not know. */
public final class ListCodes {

    private final Units units;
    private final UnitPeople people;
    private final CodeRegister register;
    private final CurrentPerson person;

    public ListCodes(Units units, UnitPeople people, CodeRegister register, CurrentPerson person) {
        this.units = units;
        this.people = people;
        this.register = register;
        this.person = person;
    }

    public List<Allotment> list(String unit) {
        units.require(unit);
        Set<UnitRole> roles = people.roles(unit, person.id());
        if (!roles.contains(UnitRole.CONTROLLER) && !roles.contains(UnitRole.AUDITOR)) {
            throw Refusal.of(RefusalCode.ROLE_REQUIRED)
                    .with("role", "controller,auditor")
                    .asException();
        }
        return register.all(unit);
    }
}

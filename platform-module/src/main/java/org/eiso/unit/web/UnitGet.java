package org.eiso.unit.web;

import org.eiso.alfresco.CurrentPerson;
import org.eiso.unit.SettingsStore;
import org.eiso.unit.Unit;
import org.eiso.unit.UnitPeople;
import org.eiso.unit.Units;
import org.eiso.web.Answer;
import org.eiso.web.Endpoint;
import org.eiso.web.Exchange;
import org.eiso.web.Input;

/** {@code GET /eiso/units/{unit}}. */
public final class UnitGet extends Endpoint {

    private final Units units;
    private final SettingsStore settings;
    private final UnitPeople people;
    private final CurrentPerson person;

    public UnitGet(Exchange exchange, Units units, SettingsStore settings, UnitPeople people, CurrentPerson person) {
        super(exchange);
        this.units = units;
        this.settings = settings;
        this.people = people;
        this.person = person;
    }

    @Override
    protected Answer answer(Input input) {
        Unit unit = units.require(input.path("unit"));
        return Answer.ok(UnitJson.unit(unit, settings.load(unit.id()), people.roles(unit.id(), person.id())));
    }
}

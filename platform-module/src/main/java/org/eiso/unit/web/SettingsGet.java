package org.eiso.unit.web;

import org.eiso.unit.SettingsJson;
import org.eiso.unit.SettingsStore;
import org.eiso.unit.Units;
import org.eiso.web.Answer;
import org.eiso.web.Endpoint;
import org.eiso.web.Exchange;
import org.eiso.web.Input;

/** {@code GET /eiso/units/{unit}/settings}. */
public final class SettingsGet extends Endpoint {

    private final Units units;
    private final SettingsStore settings;

    public SettingsGet(Exchange exchange, Units units, SettingsStore settings) {
        super(exchange);
        this.units = units;
        this.settings = settings;
    }

    @Override
    protected Answer answer(Input input) {
        String unit = units.require(input.path("unit")).id();
        return Answer.ok(SettingsJson.tree(settings.load(unit))).tagged(settings.fingerprint(unit));
    }
}

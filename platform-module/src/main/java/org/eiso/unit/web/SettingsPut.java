package org.eiso.unit.web;

import org.eiso.unit.ManageUnit;
import org.eiso.unit.SettingsJson;
import org.eiso.unit.SettingsStore;
import org.eiso.web.Answer;
import org.eiso.web.Endpoint;
import org.eiso.web.Exchange;
import org.eiso.web.Input;

/** {@code PUT /eiso/units/{unit}/settings}. */
public final class SettingsPut extends Endpoint {

    private final ManageUnit manage;
    private final SettingsStore settings;

    public SettingsPut(Exchange exchange, ManageUnit manage, SettingsStore settings) {
        super(exchange);
        this.manage = manage;
        this.settings = settings;
    }

    @Override
    protected Answer answer(Input input) {
        String unit = input.path("unit");
        manage.changeSettings(unit, SettingsJson.read(input.jsonText()), input.ifMatch());
        return Answer.ok(SettingsJson.tree(settings.load(unit))).tagged(settings.fingerprint(unit));
    }
}

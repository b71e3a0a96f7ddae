package org.eiso.unit.web;

import java.util.EnumSet;
import java.util.Set;
import org.eiso.alfresco.JsonInput;
import org.eiso.domain.refusal.Refusal;
import org.eiso.domain.refusal.RefusalCode;
import org.eiso.unit.ManageUnit;
import org.eiso.unit.UnitRole;
import org.eiso.web.Answer;
import org.eiso.web.Endpoint;
import org.eiso.web.Exchange;
import org.eiso.web.Input;

/** {@code PUT /eiso/units/{unit}/members/{person}}. */
public final class MemberPut extends Endpoint {

    private final ManageUnit manage;

    public MemberPut(Exchange exchange, ManageUnit manage) {
        super(exchange);
        this.manage = manage;
    }

    @Override
    protected Answer answer(Input input) {
        JsonInput json = input.json();
        if (!json.has("roles")) {
            throw Refusal.of(RefusalCode.MISSING_FIELD).with("field", "roles").asException();
        }
        Set<UnitRole> roles = EnumSet.noneOf(UnitRole.class);
        for (String role : json.texts("roles")) {
            roles.add(UnitRole.of(role).orElseThrow(() -> Input.invalid("roles", role)));
        }
        json.nothingElse();
        String person = input.path("person");
        return Answer.ok(UnitJson.member(person, manage.assign(input.path("unit"), person, roles)));
    }
}

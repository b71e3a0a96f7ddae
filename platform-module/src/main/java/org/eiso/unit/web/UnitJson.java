package org.eiso.unit.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.eiso.domain.settings.UnitSettings;
import org.eiso.unit.Unit;
import org.eiso.unit.UnitRole;

/** Units and their people as JSON. */
final class UnitJson {

    private UnitJson() {}

    static ObjectNode unit(Unit unit) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", unit.id())
                .put("title", unit.title())
                .put("description", unit.description());
    }

    static ObjectNode unit(Unit unit, UnitSettings settings, Set<UnitRole> roles) {
        ObjectNode json = unit(unit).put("language", settings.language()).put("timeZone", settings.timeZone());
        roles.forEach(role -> json.withArray("roles").add(role.id()));
        if (roles.isEmpty()) {
            json.putArray("roles");
        }
        return json;
    }

    static ObjectNode member(String person, Set<UnitRole> roles) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("person", person);
        json.putArray("roles");
        roles.forEach(role -> json.withArray("roles").add(role.id()));
        return json;
    }
}

package org.eiso.domain.settings;

import java.util.List;
import org.eiso.domain.route.Route;

/**
 * A route and the documents it is for.
 *
 * @param types ids of document types; empty means every type
 * @param departments codes; empty means every department
 */
public record RouteRule(List<String> types, List<String> departments, Route route) {

    public RouteRule {
        types = List.copyOf(types);
        departments = List.copyOf(departments);
    }

    boolean covers(String type, String department) {
        return (types.isEmpty() || types.contains(type)) && (departments.isEmpty() || departments.contains(department));
    }
}

package org.eiso.domain.settings;

import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eiso.domain.document.DocumentType;
import org.eiso.domain.numbering.CodePattern;
import org.eiso.domain.route.Route;

/**
 * What one unit decides for itself. Make sure with {@link SettingsCheck} that it holds together; the accessors take
 * that for granted.
 *
 * @param language BCP 47 tag: the language of its documents and folders
 * @param timeZone of its dates
 * @param types by the id of the document type
 * @param routes the first that covers a document counts
 */
public record UnitSettings(
        String language,
        String timeZone,
        List<Department> departments,
        Map<String, TypeSettings> types,
        List<RouteRule> routes,
        Periods periods) {

    public UnitSettings {
        departments = List.copyOf(departments);
        types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
        routes = List.copyOf(routes);
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    public Optional<Department> department(String code) {
        return departments.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    public Optional<CodePattern> pattern(DocumentType type) {
        return Optional.ofNullable(types.get(type.id())).map(settings -> CodePattern.parse(settings.pattern()));
    }

    public String abbreviation(DocumentType type) {
        TypeSettings settings = types.get(type.id());
        return settings == null ? type.usualAbbreviation() : settings.abbreviation();
    }

    public Optional<Route> route(DocumentType type, String department) {
        return routes.stream()
                .filter(rule -> rule.covers(type.id(), department))
                .map(RouteRule::route)
                .findFirst();
    }
}

package org.eiso.unit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eiso.alfresco.Texts;
import org.eiso.domain.document.DocumentType;
import org.eiso.domain.route.Quorum;
import org.eiso.domain.route.Route;
import org.eiso.domain.route.RouteStep;
import org.eiso.domain.settings.Department;
import org.eiso.domain.settings.Periods;
import org.eiso.domain.settings.RouteRule;
import org.eiso.domain.settings.TypeSettings;
import org.eiso.domain.settings.UnitSettings;

/** What a new unit starts with: the usual codes of a Vietnamese agency, and its controllers to review and approve. */
final class DefaultSettings {

    private DefaultSettings() {}

    static UnitSettings of(String unit, String language) {
        Texts texts = Texts.in(Locale.forLanguageTag(language));
        Quorum anyOne = new Quorum(1);
        List<String> controllers = List.of(UnitRole.CONTROLLER.group(unit));
        Route route = new Route(
                List.of(new RouteStep(texts.get("settings.step.review"), controllers, anyOne)),
                List.of(new RouteStep(texts.get("settings.step.approval"), controllers, anyOne)));
        return new UnitSettings(
                language,
                "Asia/Ho_Chi_Minh",
                List.of(
                        new Department("HC", texts.get("settings.department.office"), null),
                        new Department("ISO", texts.get("settings.department.iso"), null)),
                types(),
                List.of(new RouteRule(List.of(), List.of(), route)),
                new Periods(0, 12));
    }

    private static Map<String, TypeSettings> types() {
        Map<String, TypeSettings> types = new LinkedHashMap<>();
        for (DocumentType type : DocumentType.values()) {
            types.put(type.id(), new TypeSettings(type.usualAbbreviation(), pattern(type)));
        }
        return types;
    }

    private static String pattern(DocumentType type) {
        return switch (type) {
            case MANUAL, POLICY, OBJECTIVE -> "{type}.{seq:2}";
            case PROCEDURE, INSTRUCTION, REGULATION -> "{type}.{department}.{seq:2}";
            case FORM -> "{type}.{seq:2}.{parent}";
            case EXTERNAL_DOCUMENT -> "{type}.{seq:3}";
            case RECORD -> "{type}.{seq:3}/{year}";
        };
    }
}

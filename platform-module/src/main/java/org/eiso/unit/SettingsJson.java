package org.eiso.unit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.eiso.alfresco.JsonInput;
import org.eiso.domain.refusal.Refusal;
import org.eiso.domain.refusal.RefusalCode;
import org.eiso.domain.route.Quorum;
import org.eiso.domain.route.Route;
import org.eiso.domain.route.RouteStep;
import org.eiso.domain.settings.Department;
import org.eiso.domain.settings.Periods;
import org.eiso.domain.settings.RouteRule;
import org.eiso.domain.settings.TypeSettings;
import org.eiso.domain.settings.UnitSettings;

/** Settings as JSON, in the API and in the repository. */
public final class SettingsJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private SettingsJson() {}

    /** @throws org.eiso.domain.refusal.RefusedException naming the place of what is missing, unknown or of a wrong type */
    public static UnitSettings read(String json) {
        JsonInput input = JsonInput.parse(json);
        UnitSettings settings = new UnitSettings(
                input.text("language"),
                input.text("timeZone"),
                input.objects("departments", SettingsJson::department),
                input.map("types", type -> new TypeSettings(type.text("abbreviation"), type.text("pattern"))),
                input.objects("routes", SettingsJson::rule),
                input.object(
                        "periods",
                        periods -> new Periods(
                                periods.number("effectiveAfterDays"), periods.number("reviewEveryMonths"))));
        input.nothingElse();
        return settings;
    }

    private static Department department(JsonInput input) {
        return new Department(
                input.text("code"),
                input.text("title"),
                input.optionalText("head").orElse(null));
    }

    private static RouteRule rule(JsonInput input) {
        return new RouteRule(
                input.texts("types"),
                input.texts("departments"),
                new Route(
                        input.objects("reviews", SettingsJson::step), input.objects("approvals", SettingsJson::step)));
    }

    private static RouteStep step(JsonInput input) {
        String rule = input.optionalText("rule").orElse("all");
        Quorum quorum = Quorum.parse(rule).orElseThrow(() -> Refusal.of(RefusalCode.INVALID_VALUE)
                .with("field", input.place("rule"))
                .with("value", rule)
                .asException());
        return new RouteStep(input.text("name"), input.texts("who"), quorum);
    }

    public static String write(UnitSettings settings) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree(settings));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static ObjectNode tree(UnitSettings settings) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("language", settings.language());
        json.put("timeZone", settings.timeZone());
        ArrayNode departments = json.putArray("departments");
        settings.departments().forEach(department -> departments
                .addObject()
                .put("code", department.code())
                .put("title", department.title())
                .put("head", department.head()));
        ObjectNode types = json.putObject("types");
        settings.types().forEach((id, type) -> types.putObject(id)
                .put("abbreviation", type.abbreviation())
                .put("pattern", type.pattern()));
        ArrayNode routes = json.putArray("routes");
        settings.routes().forEach(rule -> {
            ObjectNode route = routes.addObject();
            rule.types().forEach(route.putArray("types")::add);
            rule.departments().forEach(route.putArray("departments")::add);
            steps(route.putArray("reviews"), rule.route().reviews());
            steps(route.putArray("approvals"), rule.route().approvals());
        });
        json.putObject("periods")
                .put("effectiveAfterDays", settings.periods().effectiveAfterDays())
                .put("reviewEveryMonths", settings.periods().reviewEveryMonths());
        return json;
    }

    private static void steps(ArrayNode array, List<RouteStep> steps) {
        steps.forEach(step -> {
            ObjectNode json = array.addObject().put("name", step.name());
            step.who().forEach(json.putArray("who")::add);
            json.put("rule", step.rule().toString());
        });
    }
}

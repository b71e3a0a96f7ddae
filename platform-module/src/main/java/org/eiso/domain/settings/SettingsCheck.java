package org.eiso.domain.settings;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eiso.domain.document.DocumentType;
import org.eiso.domain.numbering.CodePattern;
import org.eiso.domain.numbering.InvalidPatternException;
import org.eiso.domain.route.RouteStep;
import org.eiso.domain.settings.SettingProblem.Fault;

/** Finds everything that is wrong with a unit's settings, each with its place. */
public final class SettingsCheck {

    private final UnitSettings settings;
    private final List<SettingProblem> problems = new ArrayList<>();

    private SettingsCheck(UnitSettings settings) {
        this.settings = settings;
    }

    /** Empty if the settings are good. */
    public static List<SettingProblem> problems(UnitSettings settings) {
        SettingsCheck check = new SettingsCheck(settings);
        check.language();
        check.timeZone();
        check.departments();
        check.types();
        for (int i = 0; i < settings.routes().size(); i++) {
            check.route("routes[" + i + "]", settings.routes().get(i));
        }
        check.number("periods.effectiveAfterDays", settings.periods().effectiveAfterDays(), 0, 3650);
        check.number("periods.reviewEveryMonths", settings.periods().reviewEveryMonths(), 1, 240);
        return List.copyOf(check.problems);
    }

    private void add(String place, Fault fault, String value) {
        problems.add(new SettingProblem(place, fault, value));
    }

    private void language() {
        try {
            Locale locale =
                    new Locale.Builder().setLanguageTag(settings.language()).build();
            if (!Set.of(Locale.getISOLanguages()).contains(locale.getLanguage())) {
                add("language", Fault.UNKNOWN_LANGUAGE, settings.language());
            }
        } catch (IllformedLocaleException e) {
            add("language", Fault.UNKNOWN_LANGUAGE, settings.language());
        }
    }

    private void timeZone() {
        try {
            ZoneId.of(settings.timeZone());
        } catch (DateTimeException e) {
            add("timeZone", Fault.UNKNOWN_TIME_ZONE, settings.timeZone());
        }
    }

    private void departments() {
        if (settings.departments().isEmpty()) {
            add("departments", Fault.BLANK, "");
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < settings.departments().size(); i++) {
            Department department = settings.departments().get(i);
            String place = "departments[" + i + "]";
            if (!CodePattern.isCode(department.code())) {
                add(place + ".code", Fault.BAD_CODE, department.code());
            } else if (!seen.add(department.code())) {
                add(place + ".code", Fault.DUPLICATE, department.code());
            }
            notBlank(place + ".title", department.title());
            if (department.head() != null) {
                notBlank(place + ".head", department.head());
            }
        }
    }

    private void types() {
        settings.types().forEach((id, type) -> {
            String place = "types." + id;
            if (DocumentType.of(id).isEmpty()) {
                add(place, Fault.UNKNOWN_TYPE, id);
            }
            if (!CodePattern.isCode(type.abbreviation())) {
                add(place + ".abbreviation", Fault.BAD_CODE, type.abbreviation());
            }
            try {
                CodePattern.parse(type.pattern());
            } catch (InvalidPatternException e) {
                add(place + ".pattern", Fault.BAD_PATTERN, type.pattern());
            }
        });
    }

    private void route(String place, RouteRule rule) {
        for (int i = 0; i < rule.types().size(); i++) {
            if (DocumentType.of(rule.types().get(i)).isEmpty()) {
                add(
                        place + ".types[" + i + "]",
                        Fault.UNKNOWN_TYPE,
                        rule.types().get(i));
            }
        }
        for (int i = 0; i < rule.departments().size(); i++) {
            if (settings.department(rule.departments().get(i)).isEmpty()) {
                add(
                        place + ".departments[" + i + "]",
                        Fault.UNKNOWN_DEPARTMENT,
                        rule.departments().get(i));
            }
        }
        steps(place + ".reviews", rule.route().reviews());
        steps(place + ".approvals", rule.route().approvals());
        if (rule.route().approvals().isEmpty()) {
            add(place + ".approvals", Fault.NO_APPROVAL, "");
        }
    }

    private void steps(String list, List<RouteStep> steps) {
        for (int i = 0; i < steps.size(); i++) {
            RouteStep step = steps.get(i);
            String place = list + "[" + i + "]";
            notBlank(place + ".name", step.name());
            if (step.who().isEmpty()) {
                add(place + ".who", Fault.NOBODY, "");
            }
            Set<String> seen = new HashSet<>();
            for (int j = 0; j < step.who().size(); j++) {
                String who = step.who().get(j);
                notBlank(place + ".who[" + j + "]", who);
                if (!seen.add(who)) {
                    add(place + ".who[" + j + "]", Fault.DUPLICATE, who);
                }
            }
            if (step.rule().required(seen.size()) > seen.size()) {
                add(place + ".rule", Fault.QUORUM_TOO_LARGE, step.rule().toString());
            }
        }
    }

    private void notBlank(String place, String value) {
        if (value.isBlank()) {
            add(place, Fault.BLANK, value);
        }
    }

    private void number(String place, int value, int least, int most) {
        if (value < least || value > most) {
            add(place, Fault.BAD_NUMBER, Integer.toString(value));
        }
    }
}

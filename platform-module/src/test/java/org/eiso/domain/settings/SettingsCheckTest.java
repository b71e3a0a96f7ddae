package org.eiso.domain.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.eiso.domain.document.DocumentType;
import org.eiso.domain.route.Quorum;
import org.eiso.domain.route.Route;
import org.eiso.domain.route.RouteStep;
import org.eiso.domain.settings.SettingProblem.Fault;
import org.junit.jupiter.api.Test;

class SettingsCheckTest {

    private static final RouteStep HEAD = new RouteStep("Phê duyệt", List.of("dung"), Quorum.ALL);
    private static final Department ISO = new Department("ISO", "Ban ISO", null);
    private static final Periods PERIODS = new Periods(0, 12);
    private static final Map<String, TypeSettings> TYPES =
            Map.of("procedure", new TypeSettings("QT", "QT.{department}.{seq:2}"));

    private static final UnitSettings GOOD = new UnitSettings(
            "vi",
            "Asia/Ho_Chi_Minh",
            List.of(ISO),
            TYPES,
            List.of(new RouteRule(List.of("procedure"), List.of("ISO"), new Route(List.of(), List.of(HEAD)))),
            PERIODS);

    @Test
    void goodSettingsHaveNoProblem() {
        assertThat(SettingsCheck.problems(GOOD)).isEmpty();
    }

    @Test
    void languageAndTimeZoneMustExist() {
        UnitSettings settings = new UnitSettings("tiếng", "Asia/Nowhere", List.of(ISO), TYPES, GOOD.routes(), PERIODS);

        assertThat(SettingsCheck.problems(settings))
                .containsExactly(
                        new SettingProblem("language", Fault.UNKNOWN_LANGUAGE, "tiếng"),
                        new SettingProblem("timeZone", Fault.UNKNOWN_TIME_ZONE, "Asia/Nowhere"));
    }

    @Test
    void aLanguageNobodySpeaksIsRefused() {
        UnitSettings settings = new UnitSettings("xx", "UTC", List.of(ISO), TYPES, GOOD.routes(), PERIODS);

        assertThat(SettingsCheck.problems(settings))
                .containsExactly(new SettingProblem("language", Fault.UNKNOWN_LANGUAGE, "xx"));
    }

    @Test
    void everyDepartmentHasAGoodCodeOfItsOwn() {
        UnitSettings settings = new UnitSettings(
                "vi", "UTC", List.of(ISO, ISO, new Department("a:b", "", " ")), TYPES, GOOD.routes(), PERIODS);

        assertThat(SettingsCheck.problems(settings))
                .containsExactly(
                        new SettingProblem("departments[1].code", Fault.DUPLICATE, "ISO"),
                        new SettingProblem("departments[2].code", Fault.BAD_CODE, "a:b"),
                        new SettingProblem("departments[2].title", Fault.BLANK, ""),
                        new SettingProblem("departments[2].head", Fault.BLANK, " "));
    }

    @Test
    void aUnitHasADepartment() {
        UnitSettings settings = new UnitSettings("vi", "UTC", List.of(), TYPES, List.of(), PERIODS);

        assertThat(SettingsCheck.problems(settings))
                .containsExactly(new SettingProblem("departments", Fault.BLANK, ""));
    }

    @Test
    void typesMustBeKnownAndTheirPatternsReadable() {
        UnitSettings settings = new UnitSettings(
                "vi",
                "UTC",
                List.of(ISO),
                Map.of("letter", new TypeSettings("", "QT.{department}")),
                GOOD.routes(),
                PERIODS);

        assertThat(SettingsCheck.problems(settings))
                .containsExactly(
                        new SettingProblem("types.letter", Fault.UNKNOWN_TYPE, "letter"),
                        new SettingProblem("types.letter.abbreviation", Fault.BAD_CODE, ""),
                        new SettingProblem("types.letter.pattern", Fault.BAD_PATTERN, "QT.{department}"));
    }

    @Test
    void theProblemOfARouteNamesItsPlace() {
        RouteStep impossible = new RouteStep("", List.of("lan", "lan"), new Quorum(2));
        RouteStep nobody = new RouteStep("Rà soát", List.of(), Quorum.ALL);
        UnitSettings settings = new UnitSettings(
                "vi",
                "UTC",
                List.of(ISO),
                TYPES,
                List.of(new RouteRule(
                        List.of("letter"), List.of("KT"), new Route(List.of(impossible, nobody), List.of()))),
                PERIODS);

        assertThat(SettingsCheck.problems(settings))
                .containsExactly(
                        new SettingProblem("routes[0].types[0]", Fault.UNKNOWN_TYPE, "letter"),
                        new SettingProblem("routes[0].departments[0]", Fault.UNKNOWN_DEPARTMENT, "KT"),
                        new SettingProblem("routes[0].reviews[0].name", Fault.BLANK, ""),
                        new SettingProblem("routes[0].reviews[0].who[1]", Fault.DUPLICATE, "lan"),
                        new SettingProblem("routes[0].reviews[0].rule", Fault.QUORUM_TOO_LARGE, "any 2"),
                        new SettingProblem("routes[0].reviews[1].who", Fault.NOBODY, ""),
                        new SettingProblem("routes[0].approvals", Fault.NO_APPROVAL, ""));
    }

    @Test
    void periodsStayWithinReason() {
        UnitSettings settings = new UnitSettings("vi", "UTC", List.of(ISO), TYPES, GOOD.routes(), new Periods(-1, 0));

        assertThat(SettingsCheck.problems(settings))
                .containsExactly(
                        new SettingProblem("periods.effectiveAfterDays", Fault.BAD_NUMBER, "-1"),
                        new SettingProblem("periods.reviewEveryMonths", Fault.BAD_NUMBER, "0"));
    }

    @Test
    void theFirstRouteThatCoversADocumentCounts() {
        Route forms = new Route(List.of(), List.of(HEAD));
        Route others = new Route(List.of(HEAD), List.of(HEAD));
        UnitSettings settings = new UnitSettings(
                "vi",
                "UTC",
                List.of(ISO),
                TYPES,
                List.of(
                        new RouteRule(List.of("form"), List.of(), forms),
                        new RouteRule(List.of(), List.of("ISO"), others)),
                PERIODS);

        assertThat(settings.route(DocumentType.FORM, "KT")).contains(forms);
        assertThat(settings.route(DocumentType.PROCEDURE, "ISO")).contains(others);
        assertThat(settings.route(DocumentType.PROCEDURE, "KT")).isEmpty();
    }

    @Test
    void settingsAnswerWhatDocumentsAsk() {
        assertThat(GOOD.locale().getLanguage()).isEqualTo("vi");
        assertThat(GOOD.zone()).hasToString("Asia/Ho_Chi_Minh");
        assertThat(GOOD.department("ISO")).contains(ISO);
        assertThat(GOOD.department("KT")).isEmpty();
        assertThat(GOOD.pattern(DocumentType.PROCEDURE)).get().hasToString("QT.{department}.{seq:2}");
        assertThat(GOOD.pattern(DocumentType.FORM)).isEmpty();
        assertThat(GOOD.abbreviation(DocumentType.PROCEDURE)).isEqualTo("QT");
        assertThat(GOOD.abbreviation(DocumentType.FORM)).isEqualTo("BM");
    }
}

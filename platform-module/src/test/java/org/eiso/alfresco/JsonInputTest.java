package org.eiso.alfresco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.eiso.domain.refusal.Refusal;
import org.eiso.domain.refusal.RefusalCode;
import org.eiso.domain.refusal.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonInputTest {

    @Test
    void membersAreReadByType() {
        JsonInput input = JsonInput.parse(
                """
                {"title": " Quy trình ", "max": 3, "day": "2026-02-28", "clauses": ["7.5", "8.1"],
                 "steps": [{"name": "a"}], "empty": null}
                """);

        assertThat(input.text("title")).isEqualTo("Quy trình");
        assertThat(input.number("max")).isEqualTo(3);
        assertThat(input.optionalDate("day")).contains(LocalDate.of(2026, 2, 28));
        assertThat(input.texts("clauses")).containsExactly("7.5", "8.1");
        assertThat(input.objects("steps", step -> step.text("name"))).isEqualTo(List.of("a"));
        assertThat(input.has("empty")).isFalse();
        assertThat(input.mentions("empty")).isTrue();
        assertThat(input.optionalText("absent")).isEmpty();
        input.nothingElse();
    }

    @Test
    void whatNobodyAskedForIsRefusedByName() {
        JsonInput input = JsonInput.parse("{\"title\": \"a\", \"stat\": \"DRAFT\"}");
        input.text("title");

        assertThat(refusal(input::nothingElse))
                .isEqualTo(Refusal.of(RefusalCode.UNKNOWN_FIELD).with("field", "stat"));
    }

    @Test
    void anUnknownMemberDeepInsideIsNamedByItsPath() {
        JsonInput input = JsonInput.parse("{\"steps\": [{\"name\": \"a\"}, {\"name\": \"b\", \"x\": 1}]}");

        assertThat(refusal(() -> input.objects("steps", step -> step.text("name"))))
                .isEqualTo(Refusal.of(RefusalCode.UNKNOWN_FIELD).with("field", "steps[1].x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"title\": 1}", "{\"title\": {}}", "{\"title\": [\"a\"]}", "{\"title\": true}"})
    void aWrongTypeIsRefused(String json) {
        Refusal refusal = refusal(() -> JsonInput.parse(json).text("title"));

        assertThat(refusal.code()).isEqualTo(RefusalCode.WRONG_TYPE);
        assertThat(refusal.details()).containsEntry("field", "title").containsEntry("expected", "text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"n\": \"1\"}", "{\"n\": 1.5}", "{\"n\": 99999999999}"})
    void aNumberIsAWholeNumber(String json) {
        assertThat(refusal(() -> JsonInput.parse(json).number("n")).code()).isEqualTo(RefusalCode.WRONG_TYPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"day\": \"28.02.2026\"}", "{\"day\": \"2026-02-30\"}"})
    void aDateIsADay(String json) {
        assertThat(refusal(() -> JsonInput.parse(json).optionalDate("day")).details())
                .containsEntry("expected", "date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"title\": null}", "{\"title\": \"  \"}"})
    void aMissingTextIsRefused(String json) {
        assertThat(refusal(() -> JsonInput.parse(json).text("title")).code()).isEqualTo(RefusalCode.MISSING_FIELD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "\"a\"", "{\"a\": 1", "{\"a\": 1} {}", "{\"a\": 1, \"a\": 2}"})
    void whatIsNotOneObjectIsRefused(String json) {
        assertThat(refusal(() -> JsonInput.parse(json)).code()).isEqualTo(RefusalCode.INVALID_REQUEST);
    }

    @Test
    void textsComeComposed() {
        assertThat(JsonInput.parse("{\"title\": \"Quy tri\u0300nh\"}").text("title"))
                .isEqualTo("Quy tr\u00ecnh");
    }

    private static Refusal refusal(ThrowingCallable call) {
        return catchThrowableOfType(RefusedException.class, call).refusal();
    }
}

package org.eiso.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import org.eiso.domain.refusal.Refusal;
import org.eiso.domain.refusal.RefusalCode;
import org.eiso.domain.refusal.RefusedException;
import org.eiso.domain.settings.SettingsCheck;
import org.eiso.domain.settings.UnitSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsJsonTest {

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void aNewUnitStartsWithGoodSettingsInItsLanguage(String language) {
        UnitSettings settings = DefaultSettings.of("soxd", language);

        assertThat(SettingsCheck.problems(settings)).isEmpty();
        assertThat(settings.locale()).isEqualTo(Locale.forLanguageTag(language));
    }

    @Test
    void settingsAreReadAsTheyWereWritten() {
        UnitSettings settings = DefaultSettings.of("soxd", "vi");

        assertThat(SettingsJson.read(SettingsJson.write(settings))).isEqualTo(settings);
    }

    @Test
    void anUnknownSettingIsRefusedByItsPlace() {
        String json = SettingsJson.write(DefaultSettings.of("soxd", "vi"))
                .replace("\"abbreviation\" : \"QT\"", "\"abbreviation\" : \"QT\", \"prefix\" : \"x\"");

        Refusal refusal = catchThrowableOfType(RefusedException.class, () -> SettingsJson.read(json))
                .refusal();

        assertThat(refusal).isEqualTo(Refusal.of(RefusalCode.UNKNOWN_FIELD).with("field", "types.procedure.prefix"));
    }

    @Test
    void aRuleThatIsNoneIsRefusedByItsPlace() {
        String json = SettingsJson.write(DefaultSettings.of("soxd", "vi"))
                .replaceFirst("\"rule\" : \"any 1\"", "\"rule\" : \"most\"");

        Refusal refusal = catchThrowableOfType(RefusedException.class, () -> SettingsJson.read(json))
                .refusal();

        assertThat(refusal.details())
                .containsEntry("field", "routes[0].reviews[0].rule")
                .containsEntry("value", "most");
    }
}

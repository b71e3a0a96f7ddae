package org.eiso.alfresco;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.eiso.domain.lifecycle.Event;
import org.eiso.domain.lifecycle.Role;
import org.eiso.domain.lifecycle.State;
import org.eiso.domain.refusal.RefusalCode;
import org.eiso.domain.settings.SettingProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @ParameterizedTest
    @EnumSource(RefusalCode.class)
    void everyRefusalHasASentenceInBothLanguages(RefusalCode code) {
        assertThat(Texts.in(Locale.ENGLISH).find("refusal." + code.id())).isNotBlank();
        assertThat(Texts.in(VIETNAMESE).find("refusal." + code.id())).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "vi"})
    void statesEventsRolesAndFaultsHaveWords(String language) {
        Texts texts = Texts.in(Locale.forLanguageTag(language));

        Arrays.stream(State.values()).forEach(state -> assertThat(texts.find("state." + state.name()))
                .isNotBlank());
        Arrays.stream(Event.values())
                .forEach(event -> assertThat(texts.find("event." + event.id())).isNotBlank());
        Arrays.stream(Role.values())
                .filter(role -> role != Role.CLOCK && role != Role.SUCCESSOR)
                .forEach(role -> assertThat(texts.find("role." + role.id())).isNotBlank());
        Arrays.stream(SettingProblem.Fault.values())
                .forEach(fault -> assertThat(texts.find("fault." + fault.id())).isNotBlank());
    }

    @Test
    void bothLanguagesHaveTheSameSentences() {
        String bundle = "alfresco.module.eiso-platform.messages.eiso-texts";

        assertThat(new TreeSet<>(ResourceBundle.getBundle(bundle, VIETNAMESE).keySet()))
                .isEqualTo(new TreeSet<>(
                        ResourceBundle.getBundle(bundle, Locale.ROOT).keySet()));
    }

    @Test
    void aSentenceIsFilledAndUnknownPlacesAreLeftOut() {
        Texts texts = Texts.in(Locale.ENGLISH);

        assertThat(texts.get("refusal.missing-field", Map.of("field", "title")))
                .isEqualTo("The field title is missing.");
        assertThat(texts.get("refusal.missing-field", Map.of())).isEqualTo("The field  is missing.");
    }

    @Test
    void aLanguageThatWeDoNotHaveGetsEnglishWhateverTheServerSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(VIETNAMESE);
            assertThat(Texts.in(Locale.FRENCH).get("area.draft")).isEqualTo("Drafts");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void vietnameseIsReadAsWritten() {
        assertThat(Texts.in(VIETNAMESE).get("area.draft")).isEqualTo("Dự thảo");
    }
}

package org.eiso.domain.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeKeyTest {

    @ParameterizedTest
    @ValueSource(strings = {"QT.ISO.01", "qt iso 01", "QT-ISO-01", "qtiso01", "Qt_Iso/01"})
    void aCodeIsTheSameHoweverItIsTyped(String spelling) {
        assertThat(CodeKey.of(spelling)).isEqualTo(new CodeKey("qtiso01"));
    }

    @Test
    void vietnameseLettersLoseTheirMarks() {
        assertThat(CodeKey.of("QĐ.Ủy ban/đ1").value()).isEqualTo("qduyband1");
    }

    @Test
    void composedAndDecomposedSpellingsAreOne() {
        String composed = Normalizer.normalize("Tổ.Đồ.ế1", Normalizer.Form.NFC);
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);

        assertThat(decomposed).isNotEqualTo(composed);
        assertThat(CodeKey.of(decomposed)).isEqualTo(CodeKey.of(composed));
    }

    @Test
    void separatorsAloneAreNoCode() {
        assertThat(CodeKey.of(" .-/_").isEmpty()).isTrue();
    }
}

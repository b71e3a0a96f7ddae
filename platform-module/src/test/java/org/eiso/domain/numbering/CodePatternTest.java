package org.eiso.domain.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Year;
import org.eiso.domain.numbering.InvalidPatternException.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodePatternTest {

    private static final CodeParts PARTS = new CodeParts("QT", "ISO", "QT.ISO.04", Year.of(2026));

    @ParameterizedTest
    @CsvSource({
        "QT.{department}.{seq:2}, 1, QT.ISO.01",
        "BM.{seq:2}.{parent}, 3, BM.03.QT.ISO.04",
        "{type}-{department}-{seq:3}, 12, QT-ISO-012",
        "HD {seq:2}/{year}, 7, HD 07/2026",
        "{type}_{seq}, 7, QT_7",
        "{seq:2}, 123, 123"
    })
    void aPatternWritesCodes(String pattern, long sequence, String code) {
        assertThat(CodePattern.parse(pattern).format(PARTS, sequence)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "'  ', EMPTY, 0",
        "QT.{department, UNCLOSED_BRACE, 3",
        "QT.{nobody}.{seq}, UNKNOWN_FIELD, 4",
        "QT.{seq:x}, BAD_WIDTH, 7",
        "QT.{seq:0}, BAD_WIDTH, 7",
        "QT.{year:2}.{seq}, BAD_WIDTH, 8",
        "QT.{department}, NO_SEQUENCE, 15",
        "QT.{seq}.{seq}, SEQUENCE_TWICE, 9",
        "QT:{seq}, ILLEGAL_CHARACTER, 2",
        "QT}{seq}, ILLEGAL_CHARACTER, 2"
    })
    void aBadPatternSaysWhatIsWrongAndWhere(String pattern, Fault fault, int offset) {
        InvalidPatternException refusal =
                catchThrowableOfType(InvalidPatternException.class, () -> CodePattern.parse(pattern));

        assertThat(refusal.fault()).isEqualTo(fault);
        assertThat(refusal.offset()).isEqualTo(offset);
    }

    @Test
    void formsNumberWithinTheirParent() {
        CodePattern pattern = CodePattern.parse("BM.{seq:2}.{parent}");

        assertThat(pattern.needsParent()).isTrue();
        assertThat(pattern.sequenceKey(PARTS))
                .isNotEqualTo(pattern.sequenceKey(new CodeParts("BM", "ISO", "QT.ISO.05", Year.of(2026))));
        assertThatThrownBy(() -> pattern.format(new CodeParts("BM", "ISO", null, Year.of(2026)), 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aYearStartsANewSequenceWhereThePatternNamesIt() {
        CodeParts nextYear = new CodeParts("QT", "ISO", null, Year.of(2027));

        assertThat(CodePattern.parse("HD {seq}/{year}").sequenceKey(PARTS))
                .isNotEqualTo(CodePattern.parse("HD {seq}/{year}").sequenceKey(nextYear));
        assertThat(CodePattern.parse("HD {seq}").sequenceKey(PARTS))
                .isEqualTo(CodePattern.parse("HD {seq}").sequenceKey(nextYear));
    }

    @Test
    void theWidthOfTheNumberDoesNotChangeItsSequence() {
        assertThat(CodePattern.parse("QT.{seq:2}").sequenceKey(PARTS))
                .isEqualTo(CodePattern.parse("QT.{seq:3}").sequenceKey(PARTS));
    }

    @ParameterizedTest
    @CsvSource({"QT.ISO.01, true", "HD 01/2026, true", "QĐ-12, true", "' QT', false", "'QT:1', false", "'...', false"})
    void aCodeTypedByHandHasTheSameLetters(String code, boolean good) {
        assertThat(CodePattern.isCode(code)).isEqualTo(good);
    }

    @Test
    void aCodeIsNotEndless() {
        assertThat(CodePattern.isCode("A".repeat(64))).isTrue();
        assertThat(CodePattern.isCode("A".repeat(65))).isFalse();
    }

    @Test
    void aPatternPrintsAsItWasWritten() {
        assertThat(CodePattern.parse("HD {seq:2}/{year}")).hasToString("HD {seq:2}/{year}");
    }
}

package org.eiso.domain.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodeOrderTest {

    @Test
    void numbersAreOrderedByValue() {
        assertThat(sorted("QT.10", "QT.2", "QT.1")).containsExactly("QT.1", "QT.2", "QT.10");
    }

    @Test
    void lettersAreOrderedWithoutCase() {
        assertThat(sorted("qt.2", "QT.1", "BM.3")).containsExactly("BM.3", "QT.1", "qt.2");
    }

    @Test
    void aShorterCodeComesFirst() {
        assertThat(sorted("QT.1.1", "QT.1")).containsExactly("QT.1", "QT.1.1");
    }

    @Test
    void numbersLongerThanALongAreNoObstacle() {
        assertThat(sorted("A99999999999999999999999", "A3")).containsExactly("A3", "A99999999999999999999999");
    }

    @Test
    void differentSpellingsAreNeverEqual() {
        assertThat(CodeOrder.NATURAL.compare("QT.01", "QT.1")).isNotZero();
        assertThat(CodeOrder.NATURAL.compare("QT.01", "QT.01")).isZero();
    }

    private static List<String> sorted(String... codes) {
        return List.of(codes).stream().sorted(CodeOrder.NATURAL).toList();
    }
}

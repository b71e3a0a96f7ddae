package org.eiso.alfresco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;

class AftsQueryTest {

    @Test
    void conditionsAreJoinedByAnd() {
        String query = new AftsQuery()
                .type(IsoModel.TYPE_DOCUMENT)
                .is(IsoModel.PROP_UNIT, "soxd")
                .isOneOf(IsoModel.PROP_STATE, List.of("EFFECTIVE", "DRAFT"))
                .toString();

        assertThat(query)
                .isEqualTo("TYPE:\"iso:document\" AND =iso:unit:\"soxd\""
                        + " AND (=iso:state:\"EFFECTIVE\" OR =iso:state:\"DRAFT\")");
    }

    @Test
    void backslashesAreEscapedBeforeQuotes() {
        assertThat(AftsQuery.text("TEXT", "a\\\" OR TYPE:\"cm:person", 1))
                .isEqualTo("TEXT:\"a\\\\\\\" OR TYPE:\\\"cm:person\"");
    }

    @Test
    void weightsFollowTheClause() {
        assertThat(AftsQuery.text("cm:title", "quy trình", 4)).isEqualTo("cm:title:\"quy trình\"^4");
        assertThat(AftsQuery.startsWith(IsoModel.PROP_CODE_KEY, "qtiso", 8)).isEqualTo("iso:codeKey:qtiso*^8");
    }

    @Test
    void aBeginningIsLettersAndDigitsOnly() {
        assertThatThrownBy(() -> AftsQuery.startsWith(IsoModel.PROP_CODE_KEY, "qt* OR", 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPropertyOfNoKnownModelHasNoName() {
        assertThatThrownBy(() -> AftsQuery.field(QName.createQName("urn:other", "x")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

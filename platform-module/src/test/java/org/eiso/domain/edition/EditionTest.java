package org.eiso.domain.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EditionTest {

    @Test
    void theFirstEditionIsOneSlashZero() {
        assertThat(Edition.FIRST.label()).isEqualTo("1/00");
    }

    @Test
    void anAmendmentRaisesTheRevisionNumber() {
        assertThat(new Edition(2, 3).next(RevisionKind.AMENDMENT).label()).isEqualTo("2/04");
    }

    @Test
    void aReissueRaisesTheIssueNumberAndStartsRevisionsAnew() {
        assertThat(new Edition(2, 3).next(RevisionKind.REISSUE).label()).isEqualTo("3/00");
    }

    @Test
    void revisionsBeyondNinetyNineAreNotCut() {
        assertThat(new Edition(1, 123).label()).isEqualTo("1/123");
    }

    @Test
    void editionsAreOrderedByIssueThenRevision() {
        assertThat(new Edition(1, 10)).isLessThan(new Edition(2, 0)).isGreaterThan(new Edition(1, 9));
    }

    @Test
    void thereIsNoEditionZero() {
        assertThatThrownBy(() -> new Edition(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Edition(1, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void kindsOfRevisionAreReadFromTheirNames() {
        assertThat(RevisionKind.of("amendment")).contains(RevisionKind.AMENDMENT);
        assertThat(RevisionKind.of("reissue")).contains(RevisionKind.REISSUE);
        assertThat(RevisionKind.of("AMENDMENT")).isEmpty();
    }
}

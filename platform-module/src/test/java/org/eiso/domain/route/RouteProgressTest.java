package org.eiso.domain.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RouteProgressTest {

    private static final ResolvedStep REVIEW =
            new ResolvedStep(StepKind.REVIEW, "r", List.of("lan", "hoa", "GROUP_iso"), 2);
    private static final ResolvedStep APPROVAL = new ResolvedStep(StepKind.APPROVAL, "a", List.of("dung"), 1);
    private static final RouteProgress START = RouteProgress.start(new ResolvedRoute(List.of(REVIEW, APPROVAL)));

    @Test
    void theFirstStepWaitsForAllItsSeats() {
        assertThat(START.waitingFor()).containsExactly("lan", "hoa", "GROUP_iso");
        assertThat(START.open()).contains(REVIEW);
        assertThat(START.finished()).isFalse();
    }

    @Test
    void aStepWaitsForTheOthersUntilTheQuorumIsMet() {
        RouteProgress one = START.decide("lan", "lan");
        RouteProgress two = one.decide("hoa", "hoa");

        assertThat(one.waitingFor()).containsExactly("hoa", "GROUP_iso");
        assertThat(two.open()).contains(APPROVAL);
        assertThat(two.waitingFor()).containsExactly("dung");
    }

    @Test
    void afterTheLastStepNobodyIsWaitedFor() {
        RouteProgress done = START.decide("lan", "lan").decide("hoa", "hoa").decide("dung", "dung");

        assertThat(done.finished()).isTrue();
        assertThat(done.open()).isEmpty();
        assertThat(done.waitingFor()).isEmpty();
    }

    @Test
    void aPersonTakesTheirOwnSeatBeforeTheirGroups() {
        assertThat(START.seatOf("lan", Set.of("GROUP_iso"))).contains("lan");
        assertThat(START.mayTake("GROUP_iso", "lan", Set.of("GROUP_iso"))).isFalse();
        assertThat(START.seatOf("minh", Set.of("GROUP_iso"))).contains("GROUP_iso");
    }

    @Test
    void nobodyDecidesTwiceInOneStep() {
        RouteProgress one = START.decide("lan", "lan");

        assertThat(one.seatOf("lan", Set.of("GROUP_iso"))).isEmpty();
    }

    @Test
    void whoHasNoSeatIsNotAsked() {
        assertThat(START.seatOf("dung", Set.of("GROUP_other"))).isEmpty();
        assertThat(START.mayTake("lan", "dung", Set.of())).isFalse();
    }

    @Test
    void aSeatThatIsNotAwaitedCannotBeDecided() {
        assertThatThrownBy(() -> START.decide("dung", "dung")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thereIsNoStepBeyondTheLast() {
        assertThatThrownBy(() -> new RouteProgress(START.route(), 3, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

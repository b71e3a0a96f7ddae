package org.eiso.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eiso.domain.route.ResolvedRoute;
import org.eiso.domain.route.ResolvedStep;
import org.eiso.domain.route.RouteProgress;
import org.eiso.domain.route.StepKind;
import org.junit.jupiter.api.Test;

class RouteProgressJsonTest {

    @Test
    void progressIsReadAsItWasWritten() {
        RouteProgress progress = RouteProgress.start(new ResolvedRoute(List.of(
                        new ResolvedStep(StepKind.REVIEW, "Rà soát \"thể thức\"", List.of("lan", "GROUP_iso"), 2),
                        new ResolvedStep(StepKind.APPROVAL, "Phê duyệt", List.of("dung"), 1))))
                .decide("lan", "lan");

        assertThat(RouteProgressJson.read(RouteProgressJson.write(progress))).isEqualTo(progress);
    }
}

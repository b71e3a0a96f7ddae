package org.eiso.domain.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eiso.domain.refusal.Refusal;
import org.eiso.domain.refusal.RefusalCode;
import org.eiso.domain.refusal.RefusedException;
import org.junit.jupiter.api.Test;

class RouteResolutionTest {

    private final RouteResolution resolution = new RouteResolution(new Agency());

    @Test
    void reviewsComeBeforeApprovalsInOrder() {
        Route route = new Route(
                List.of(step("form", "all", "lan"), step("matter", "any 1", "hoa", "minh")),
                List.of(step("head", "all", "dung")));

        ResolvedRoute resolved = resolution.resolve(route, "an", "ISO");

        assertThat(resolved.steps())
                .containsExactly(
                        new ResolvedStep(StepKind.REVIEW, "form", List.of("lan"), 1),
                        new ResolvedStep(StepKind.REVIEW, "matter", List.of("hoa", "minh"), 1),
                        new ResolvedStep(StepKind.APPROVAL, "head", List.of("dung"), 1));
        assertThat(resolved.participants()).containsExactly("lan", "hoa", "minh", "dung");
    }

    @Test
    void allMeansEverySeat() {
        Route route =
                new Route(List.of(step("all", "all", "lan", "hoa", "minh")), List.of(step("head", "all", "dung")));

        assertThat(resolution.resolve(route, "an", "ISO").steps().get(0).required())
                .isEqualTo(3);
    }

    @Test
    void theAuthorIsTakenOffAStepThatOthersCanDo() {
        Route route = new Route(List.of(step("r", "all", "an", "lan")), List.of(step("head", "all", "dung")));

        assertThat(resolution.resolve(route, "an", "ISO").steps().get(0).seats())
                .containsExactly("lan");
    }

    @Test
    void theAuthorNeverApprovesAlone() {
        Route route = new Route(List.of(), List.of(step("head", "all", "an")));

        assertThat(refusal(route).details())
                .containsEntry("step", "head")
                .containsEntry("person", "an")
                .containsEntry("reason", "author");
    }

    @Test
    void aQuorumThatTheAuthorIsNeededForIsRefused() {
        Route route = new Route(List.of(step("two", "any 2", "an", "lan")), List.of(step("head", "all", "dung")));

        assertThat(refusal(route).details()).containsEntry("reason", "author");
    }

    @Test
    void whoIsDisabledOrUnknownIsNamed() {
        Route route = new Route(List.of(step("r", "all", "lan", "gone")), List.of(step("head", "all", "dung")));

        assertThat(refusal(route).code()).isEqualTo(RefusalCode.ROUTE_UNRESOLVED);
        assertThat(refusal(route).details())
                .containsEntry("person", "gone")
                .containsEntry("reason", "not-active")
                .containsEntry("step", "r");
    }

    @Test
    void aGroupIsOneSeat() {
        Route route =
                new Route(List.of(step("r", "all", "GROUP_controllers", "lan")), List.of(step("head", "all", "dung")));

        assertThat(resolution.resolve(route, "an", "ISO").steps().get(0))
                .isEqualTo(new ResolvedStep(StepKind.REVIEW, "r", List.of("GROUP_controllers", "lan"), 2));
    }

    @Test
    void aGroupOfNobodyButTheAuthorIsRefused() {
        Route alone = new Route(List.of(), List.of(step("g", "any 1", "GROUP_author")));
        Route empty = new Route(List.of(), List.of(step("g", "any 1", "GROUP_nobody")));

        assertThat(refusal(alone).details())
                .containsEntry("reason", "empty-group")
                .containsEntry("person", "GROUP_author");
        assertThat(refusal(empty).details()).containsEntry("reason", "empty-group");
    }

    @Test
    void theHeadOfTheDepartmentIsLookedUp() {
        Route route =
                new Route(List.of(step("h", "all", RouteStep.DEPARTMENT_HEAD)), List.of(step("d", "all", "dung")));

        assertThat(resolution.resolve(route, "an", "ISO").steps().get(0).seats())
                .containsExactly("hoa");
        RefusedException headless =
                catchThrowableOfType(RefusedException.class, () -> resolution.resolve(route, "an", "TC"));
        assertThat(headless.refusal().details()).containsEntry("reason", "no-head");
    }

    @Test
    void aPersonNamedTwiceHasOneSeat() {
        Route route = new Route(
                List.of(step("r", "all", "hoa", RouteStep.DEPARTMENT_HEAD)), List.of(step("d", "all", "dung")));

        assertThat(resolution.resolve(route, "an", "ISO").steps().get(0))
                .isEqualTo(new ResolvedStep(StepKind.REVIEW, "r", List.of("hoa"), 1));
    }

    @Test
    void aRouteWithoutApprovalIsRefused() {
        Route route = new Route(List.of(step("r", "all", "lan")), List.of());

        assertThat(refusal(route).details()).containsEntry("reason", "no-approval");
    }

    @Test
    void aQuorumLargerThanTheStepIsRefused() {
        Route route = new Route(List.of(), List.of(step("r", "any 3", "lan", "hoa")));

        assertThat(refusal(route).details()).containsEntry("reason", "too-few");
    }

    @Test
    void aResolvedRouteNeverReviewsAfterApproving() {
        ResolvedStep review = new ResolvedStep(StepKind.REVIEW, "r", List.of("lan"), 1);
        ResolvedStep approval = new ResolvedStep(StepKind.APPROVAL, "a", List.of("dung"), 1);

        assertThatThrownBy(() -> new ResolvedRoute(List.of(approval, review)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ResolvedRoute(List.of(review))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ResolvedStep(StepKind.REVIEW, "r", List.of("lan"), 2))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void quorumsAreReadAndWritten() {
        assertThat(Quorum.parse("all")).contains(Quorum.ALL);
        assertThat(Quorum.parse("any 2")).contains(new Quorum(2));
        assertThat(Quorum.parse("any 0")).isEmpty();
        assertThat(Quorum.parse("some")).isEmpty();
        assertThat(new Quorum(2)).hasToString("any 2");
        assertThat(Quorum.ALL).hasToString("all");
    }

    private Refusal refusal(Route route) {
        return catchThrowableOfType(RefusedException.class, () -> resolution.resolve(route, "an", "ISO"))
                .refusal();
    }

    private static RouteStep step(String name, String rule, String... who) {
        return new RouteStep(name, List.of(who), Quorum.parse(rule).orElseThrow());
    }

    /** A small agency: its people, groups and heads. */
    private static final class Agency implements Directory {

        private static final Set<String> PEOPLE = Set.of("an", "lan", "hoa", "minh", "dung");
        private static final Map<String, Set<String>> GROUPS =
                Map.of("GROUP_controllers", Set.of("lan", "minh"), "GROUP_author", Set.of("an"));

        @Override
        public boolean isActivePerson(String person) {
            return PEOPLE.contains(person);
        }

        @Override
        public Set<String> activeMembers(String group) {
            return GROUPS.getOrDefault(group, Set.of());
        }

        @Override
        public Optional<String> headOf(String department) {
            return department.equals("ISO") ? Optional.of("hoa") : Optional.empty();
        }
    }
}

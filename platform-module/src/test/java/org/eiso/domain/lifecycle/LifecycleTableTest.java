package org.eiso.domain.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.eiso.domain.refusal.RefusalCode;
import org.eiso.domain.refusal.RefusedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LifecycleTableTest {

    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);

    @ParameterizedTest
    @CsvSource({
        "DRAFT, SUBMIT, IN_REVIEW",
        "DRAFT, SUBMIT, IN_APPROVAL",
        "IN_REVIEW, ENDORSE, IN_REVIEW",
        "IN_REVIEW, ENDORSE, IN_APPROVAL",
        "IN_REVIEW, REJECT, DRAFT",
        "IN_APPROVAL, REJECT, DRAFT",
        "IN_APPROVAL, APPROVE, APPROVED",
        "IN_REVIEW, RECALL, DRAFT",
        "IN_APPROVAL, RECALL, DRAFT",
        "APPROVED, RECALL, DRAFT",
        "APPROVED, RELEASE, EFFECTIVE",
        "EFFECTIVE, SUPERSEDE, SUPERSEDED"
    })
    void theTableLeadsFromStateToState(State from, Event event, State to) {
        assertThat(LifecycleTable.require(from, event, EVERYBODY).to()).contains(to);
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void everyEventIsEitherInTheTableOrRefusedByState(State from) {
        for (Event event : Event.values()) {
            boolean listed = LifecycleTable.ROWS.stream()
                    .anyMatch(row -> row.event() == event && row.from().contains(from));
            if (listed) {
                assertThat(LifecycleTable.require(from, event, EVERYBODY).event())
                        .isEqualTo(event);
            } else {
                RefusedException refused = refused(from, event, EVERYBODY);
                assertThat(refused.refusal().code()).isEqualTo(RefusalCode.NOT_IN_THIS_STATE);
                assertThat(refused.refusal().details())
                        .containsEntry("state", from.name())
                        .containsEntry("event", event.id());
            }
        }
    }

    @Test
    void nothingHappensToAnIssueThatHasEnded() {
        for (State ended : new State[] {State.SUPERSEDED, State.WITHDRAWN}) {
            assertThat(LifecycleTable.allowed(ended, EVERYBODY)).isEmpty();
        }
    }

    @Test
    void onlyWritersAndControllersBeginDocuments() {
        assertThat(LifecycleTable.require(null, Event.CREATE, Set.of(Role.WRITER))
                        .target())
                .isEqualTo(State.DRAFT);
        assertThat(LifecycleTable.require(null, Event.CREATE, Set.of(Role.CONTROLLER))
                        .target())
                .isEqualTo(State.DRAFT);
        RefusedException refused = refused(null, Event.CREATE, Set.of());
        assertThat(refused.refusal().code()).isEqualTo(RefusalCode.ROLE_REQUIRED);
        assertThat(refused.refusal().details()).containsEntry("role", "writer,controller");
    }

    @Test
    void aReaderMayDoNothing() {
        for (State state : State.values()) {
            assertThat(LifecycleTable.allowed(state, Set.of())).isEmpty();
        }
    }

    @Test
    void theAuthorRecallsBeforeApprovalOnly() {
        assertThat(LifecycleTable.allowed(State.IN_APPROVAL, Set.of(Role.AUTHOR)))
                .contains(Event.RECALL);
        assertThat(LifecycleTable.allowed(State.APPROVED, Set.of(Role.AUTHOR))).doesNotContain(Event.RECALL);
        assertThat(LifecycleTable.allowed(State.APPROVED, Set.of(Role.CONTROLLER)))
                .contains(Event.RECALL);
        assertThat(refused(State.APPROVED, Event.RECALL, Set.of(Role.AUTHOR))
                        .refusal()
                        .code())
                .isEqualTo(RefusalCode.ROLE_REQUIRED);
    }

    @Test
    void onlyTheOpenStepDecides() {
        assertThat(LifecycleTable.allowed(State.IN_REVIEW, Set.of(Role.REVIEWER)))
                .containsExactlyInAnyOrder(Event.ENDORSE, Event.REJECT);
        assertThat(LifecycleTable.allowed(State.IN_APPROVAL, Set.of(Role.APPROVER)))
                .containsExactlyInAnyOrder(Event.APPROVE, Event.REJECT);
        assertThat(LifecycleTable.allowed(State.IN_APPROVAL, Set.of(Role.REVIEWER)))
                .isEmpty();
    }

    @Test
    void everyDecisionIsGuardedAgainstTheAuthor() {
        LifecycleTable.ROWS.stream()
                .filter(row -> row.event().channel() == Event.Channel.TASK)
                .forEach(row -> assertThat(row.guards()).contains(Guard.NOT_THE_AUTHOR));
    }

    @Test
    void everyRejectionNeedsACommentAndEveryRecallAReason() {
        rows(Event.REJECT).forEach(row -> assertThat(row.guards()).contains(Guard.COMMENT_GIVEN));
        rows(Event.RECALL).forEach(row -> assertThat(row.guards()).contains(Guard.REASON_GIVEN));
    }

    @Test
    void whoeverChangesTheStateSetsItsPermissions() {
        LifecycleTable.ROWS.stream().filter(row -> !row.to().isEmpty()).forEach(row -> assertThat(row.effects())
                .endsWith(Effect.PERMISSIONS));
    }

    @Test
    void supersedingIsNeverOffered() {
        assertThat(LifecycleTable.allowed(State.EFFECTIVE, EVERYBODY)).containsExactly(Event.REVISE);
    }

    @Test
    void theClockReleasesOnTheDayAndAControllerEarlierWithAReason() {
        assertThat(LifecycleTable.require(State.APPROVED, Event.RELEASE, Set.of(Role.CLOCK))
                        .guards())
                .containsExactly(Guard.EFFECTIVE_DATE_REACHED);
        assertThat(LifecycleTable.require(State.APPROVED, Event.RELEASE, Set.of(Role.CONTROLLER))
                        .guards())
                .containsExactly(Guard.REASON_GIVEN_IF_EARLY);
        assertThat(rows(Event.RELEASE).flatMap(row -> row.who().stream()))
                .containsExactlyInAnyOrder(Role.CLOCK, Role.CONTROLLER);
    }

    @Test
    void everythingButADraftIsFrozen() {
        for (State state : State.values()) {
            assertThat(state.frozen()).isEqualTo(state != State.DRAFT);
        }
    }

    @Test
    void anIssueIsOpenUntilItIsInForce() {
        assertThat(State.values())
                .filteredOn(State::open)
                .containsExactly(State.DRAFT, State.IN_REVIEW, State.IN_APPROVAL, State.APPROVED);
    }

    @Test
    void aRowWithTwoTargetsHasNoSingleOne() {
        Transition submit = LifecycleTable.require(State.DRAFT, Event.SUBMIT, EVERYBODY);

        assertThat(catchThrowableOfType(IllegalStateException.class, submit::target))
                .hasMessageContaining("SUBMIT");
    }

    @Test
    void eventsAreReadFromTheirNames() {
        assertThat(Event.of("submit")).contains(Event.SUBMIT);
        assertThat(Event.of("SUBMIT")).isEmpty();
    }

    private static Stream<Transition> rows(Event event) {
        return LifecycleTable.ROWS.stream().filter(row -> row.event() == event);
    }

    private static RefusedException refused(@Nullable State from, Event event, Set<Role> roles) {
        return catchThrowableOfType(RefusedException.class, () -> LifecycleTable.require(from, event, roles));
    }
}

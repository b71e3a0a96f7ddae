package org.eiso.domain.lifecycle;

import static org.eiso.domain.lifecycle.State.APPROVED;
import static org.eiso.domain.lifecycle.State.DRAFT;
import static org.eiso.domain.lifecycle.State.EFFECTIVE;
import static org.eiso.domain.lifecycle.State.IN_APPROVAL;
import static org.eiso.domain.lifecycle.State.IN_REVIEW;
import static org.eiso.domain.lifecycle.State.SUPERSEDED;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eiso.domain.refusal.Refusal;
import org.eiso.domain.refusal.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * The lifecycle of an issue (ISO 9001:2015 7.5.2, 7.5.3): the only place that knows which event is possible in which
 * state, for whom, on what conditions and with what effects.
 */
public final class LifecycleTable {

    /** All rows. Withdrawal and disposal need an approval of their own and have no row yet. */
    public static final List<Transition> ROWS = List.of(
            new Transition(
                    Set.of(),
                    Event.CREATE,
                    Set.of(DRAFT),
                    Set.of(Role.WRITER, Role.CONTROLLER),
                    List.of(Guard.TYPE_KNOWN),
                    List.of(Effect.ALLOT_CODE, Effect.BEGIN_FIRST_EDITION, Effect.PERMISSIONS)),
            new Transition(
                    Set.of(DRAFT),
                    Event.SUBMIT,
                    Set.of(IN_REVIEW, IN_APPROVAL),
                    Set.of(Role.AUTHOR, Role.OWNER, Role.CONTROLLER),
                    List.of(
                            Guard.IDENTITY_COMPLETE,
                            Guard.CONTENT_PRESENT,
                            Guard.NOBODY_ELSE_EDITING,
                            Guard.ROUTE_RESOLVES),
                    List.of(Effect.KEEP_CONTENT_HASH, Effect.START_APPROVAL, Effect.PERMISSIONS)),
            new Transition(
                    Set.of(IN_REVIEW),
                    Event.ENDORSE,
                    Set.of(IN_REVIEW, IN_APPROVAL),
                    Set.of(Role.REVIEWER),
                    List.of(Guard.NOT_THE_AUTHOR),
                    List.of(Effect.RECORD_DECISION, Effect.PERMISSIONS)),
            new Transition(
                    Set.of(IN_REVIEW),
                    Event.REJECT,
                    Set.of(DRAFT),
                    Set.of(Role.REVIEWER),
                    List.of(Guard.NOT_THE_AUTHOR, Guard.COMMENT_GIVEN),
                    List.of(Effect.RECORD_DECISION, Effect.CLOSE_ROUTE, Effect.PERMISSIONS)),
            new Transition(
                    Set.of(IN_APPROVAL),
                    Event.REJECT,
                    Set.of(DRAFT),
                    Set.of(Role.APPROVER),
                    List.of(Guard.NOT_THE_AUTHOR, Guard.COMMENT_GIVEN),
                    List.of(Effect.RECORD_DECISION, Effect.CLOSE_ROUTE, Effect.PERMISSIONS)),
            new Transition(
                    Set.of(IN_APPROVAL),
                    Event.APPROVE,
                    Set.of(IN_APPROVAL, APPROVED),
                    Set.of(Role.APPROVER),
                    List.of(Guard.NOT_THE_AUTHOR, Guard.EFFECTIVE_DATE_NOT_PAST),
                    List.of(Effect.RECORD_DECISION, Effect.SET_EFFECTIVE_DATE, Effect.PERMISSIONS)),
            new Transition(
                    Set.of(IN_REVIEW, IN_APPROVAL),
                    Event.RECALL,
                    Set.of(DRAFT),
                    Set.of(Role.AUTHOR, Role.CONTROLLER),
                    List.of(Guard.REASON_GIVEN),
                    List.of(Effect.CANCEL_APPROVAL, Effect.CLOSE_ROUTE, Effect.PERMISSIONS)),
            new Transition(
                    Set.of(APPROVED),
                    Event.RECALL,
                    Set.of(DRAFT),
                    Set.of(Role.CONTROLLER),
                    List.of(Guard.REASON_GIVEN),
                    List.of(Effect.CANCEL_APPROVAL, Effect.CLOSE_ROUTE, Effect.PERMISSIONS)),
            new Transition(
                    Set.of(APPROVED),
                    Event.RELEASE,
                    Set.of(EFFECTIVE),
                    Set.of(Role.CLOCK),
                    List.of(Guard.EFFECTIVE_DATE_REACHED),
                    List.of(Effect.SUPERSEDE_PREDECESSOR, Effect.MOVE_INTO_FORCE, Effect.PERMISSIONS)),
            new Transition(
                    Set.of(APPROVED),
                    Event.RELEASE,
                    Set.of(EFFECTIVE),
                    Set.of(Role.CONTROLLER),
                    List.of(Guard.REASON_GIVEN_IF_EARLY),
                    List.of(
                            Effect.SET_EFFECTIVE_DATE,
                            Effect.SUPERSEDE_PREDECESSOR,
                            Effect.MOVE_INTO_FORCE,
                            Effect.PERMISSIONS)),
            new Transition(
                    Set.of(EFFECTIVE),
                    Event.SUPERSEDE,
                    Set.of(SUPERSEDED),
                    Set.of(Role.SUCCESSOR),
                    List.of(),
                    List.of(Effect.MOVE_OUT_OF_FORCE, Effect.PERMISSIONS)),
            new Transition(
                    Set.of(EFFECTIVE),
                    Event.REVISE,
                    Set.of(),
                    Set.of(Role.WRITER, Role.CONTROLLER),
                    List.of(Guard.REASON_GIVEN, Guard.NO_OTHER_OPEN_ISSUE),
                    List.of(Effect.COPY_TO_NEXT_EDITION)),
            new Transition(
                    Set.of(DRAFT),
                    Event.DISCARD,
                    Set.of(),
                    Set.of(Role.AUTHOR, Role.CONTROLLER),
                    List.of(Guard.REASON_GIVEN_IF_EVER_SUBMITTED, Guard.NOBODY_ELSE_EDITING),
                    List.of(Effect.CANCEL_APPROVAL, Effect.RETIRE_CODE_IF_NEVER_IN_FORCE, Effect.REMOVE)));

    private LifecycleTable() {}

    /**
     * The row for this event here and now.
     *
     * @param from the issue's state, or null before its birth
     * @throws org.eiso.domain.refusal.RefusedException if no row fits the state, or none of the roles suffices
     */
    public static Transition require(@Nullable State from, Event event, Set<Role> roles) {
        List<Transition> rows =
                rows(from).stream().filter(row -> row.event() == event).toList();
        Refusal base = Refusal.of(RefusalCode.NOT_IN_THIS_STATE).with("event", event.id());
        if (from != null) {
            base = base.with("state", from.name());
        }
        if (rows.isEmpty()) {
            throw base.asException();
        }
        return rows.stream()
                .filter(row -> !Collections.disjoint(row.who(), roles))
                .findFirst()
                .orElseThrow(() -> roleRequired(from, event, rows).asException());
    }

    private static Refusal roleRequired(@Nullable State from, Event event, List<Transition> rows) {
        String needed = rows.stream()
                .flatMap(row -> row.who().stream())
                .filter(role -> role != Role.CLOCK && role != Role.SUCCESSOR)
                .sorted()
                .distinct()
                .map(Role::id)
                .collect(Collectors.joining(","));
        Refusal refusal =
                Refusal.of(RefusalCode.ROLE_REQUIRED).with("event", event.id()).with("role", needed);
        return from == null ? refusal : refusal.with("state", from.name());
    }

    /** What somebody with these roles may try; guards may still refuse. */
    public static Set<Event> allowed(State from, Set<Role> roles) {
        Set<Event> events = EnumSet.noneOf(Event.class);
        rows(from).stream()
                .filter(row -> row.event().channel() != Event.Channel.CONSEQUENCE)
                .filter(row -> !Collections.disjoint(row.who(), roles))
                .forEach(row -> events.add(row.event()));
        return events;
    }

    private static List<Transition> rows(@Nullable State from) {
        return ROWS.stream()
                .filter(row -> from == null ? row.from().isEmpty() : row.from().contains(from))
                .toList();
    }
}

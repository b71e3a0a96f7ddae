package org.eiso.domain.route;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How far an issue has come on its route.
 *
 * @param step index of the open step; the number of steps when all are done
 * @param decided who has said yes in the open step, by seat
 */
public record RouteProgress(ResolvedRoute route, int step, Map<String, String> decided) {

    public RouteProgress {
        if (step < 0 || step > route.steps().size()) {
            throw new IllegalArgumentException("No step " + step + " in " + route);
        }
        decided = Collections.unmodifiableMap(new LinkedHashMap<>(decided));
    }

    public static RouteProgress start(ResolvedRoute route) {
        return new RouteProgress(route, 0, Map.of());
    }

    /** The open step; empty when all are done. */
    public Optional<ResolvedStep> open() {
        return finished() ? Optional.empty() : Optional.of(route.steps().get(step));
    }

    public boolean finished() {
        return step == route.steps().size();
    }

    /** The people and groups whose word is still awaited in the open step. */
    public List<String> waitingFor() {
        return open().map(ResolvedStep::seats).orElse(List.of()).stream()
                .filter(seat -> !decided.containsKey(seat))
                .toList();
    }

    /** The seat that somebody may take now, if any. */
    public Optional<String> seatOf(String person, Set<String> groups) {
        return waitingFor().stream()
                .filter(seat -> mayTake(seat, person, groups))
                .findFirst();
    }

    /** Whether somebody may take this seat: their own, or a group's if they have none and have not decided yet. */
    public boolean mayTake(String seat, String person, Set<String> groups) {
        List<String> waiting = waitingFor();
        if (!waiting.contains(seat)) {
            return false;
        }
        return seat.equals(person)
                || (groups.contains(seat) && !waiting.contains(person) && !decided.containsValue(person));
    }

    /**
     * After a yes: the next step when the quorum is met.
     *
     * @throws IllegalArgumentException if the seat is not awaited
     */
    public RouteProgress decide(String seat, String person) {
        if (!waitingFor().contains(seat)) {
            throw new IllegalArgumentException("Nobody waits for " + seat);
        }
        Map<String, String> more = new LinkedHashMap<>(decided);
        more.put(seat, person);
        return more.size() >= route.steps().get(step).required()
                ? new RouteProgress(route, step + 1, Map.of())
                : new RouteProgress(route, step, more);
    }
}

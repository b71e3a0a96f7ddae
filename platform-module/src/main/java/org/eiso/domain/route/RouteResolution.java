package org.eiso.domain.route;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eiso.domain.refusal.Refusal;
import org.eiso.domain.refusal.RefusalCode;

/** Turns a configured route into the people of one issue. The author never reviews or approves. */
public final class RouteResolution {

    private static final String GROUP = "GROUP_";

    private final Directory directory;

    public RouteResolution(Directory directory) {
        this.directory = directory;
    }

    /** @throws org.eiso.domain.refusal.RefusedException naming the step and the person or group that fails */
    public ResolvedRoute resolve(Route route, String author, String department) {
        List<ResolvedStep> steps = new ArrayList<>();
        route.reviews().forEach(step -> steps.add(resolve(StepKind.REVIEW, step, author, department)));
        route.approvals().forEach(step -> steps.add(resolve(StepKind.APPROVAL, step, author, department)));
        if (route.approvals().isEmpty()) {
            throw Refusal.of(RefusalCode.ROUTE_UNRESOLVED)
                    .with("reason", "no-approval")
                    .asException();
        }
        return new ResolvedRoute(steps);
    }

    private ResolvedStep resolve(StepKind kind, RouteStep step, String author, String department) {
        Set<String> seats = new LinkedHashSet<>();
        boolean authorNamed = false;
        for (String who : step.who()) {
            String authority = who.equals(RouteStep.DEPARTMENT_HEAD)
                    ? directory.headOf(department).orElseThrow(() -> unresolved(step, department, "no-head")
                            .asException())
                    : who;
            if (authority.equals(author)) {
                authorNamed = true;
            } else {
                requireAble(step, authority, author);
                seats.add(authority);
            }
        }
        int required = step.rule().required(seats.size());
        if (seats.isEmpty() || required > seats.size()) {
            throw unresolved(
                            step,
                            authorNamed ? author : String.join(",", step.who()),
                            authorNamed ? "author" : "too-few")
                    .asException();
        }
        return new ResolvedStep(kind, step.name(), List.copyOf(seats), required);
    }

    private void requireAble(RouteStep step, String authority, String author) {
        if (authority.startsWith(GROUP)) {
            boolean somebody = directory.activeMembers(authority).stream().anyMatch(member -> !member.equals(author));
            if (!somebody) {
                throw unresolved(step, authority, "empty-group").asException();
            }
        } else if (!directory.isActivePerson(authority)) {
            throw unresolved(step, authority, "not-active").asException();
        }
    }

    private static Refusal unresolved(RouteStep step, String person, String reason) {
        return Refusal.of(RefusalCode.ROUTE_UNRESOLVED)
                .with("step", step.name())
                .with("person", person)
                .with("reason", reason);
    }
}

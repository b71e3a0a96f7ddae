package org.eiso.lifecycle;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeService;
import org.eiso.alfresco.ChangePass;
import org.eiso.alfresco.CurrentPerson;
import org.eiso.alfresco.IsoModel;
import org.eiso.domain.lifecycle.Effect;
import org.eiso.domain.lifecycle.Event;
import org.eiso.domain.lifecycle.Guard;
import org.eiso.domain.lifecycle.LifecycleTable;
import org.eiso.domain.lifecycle.Role;
import org.eiso.domain.lifecycle.State;
import org.eiso.domain.lifecycle.Transition;
import org.eiso.domain.refusal.Refusal;
import org.eiso.domain.refusal.RefusalCode;
import org.eiso.domain.refusal.RefusedException;
import org.eiso.domain.route.ResolvedRoute;
import org.eiso.domain.route.RouteProgress;
import org.eiso.domain.route.StepKind;
import org.eiso.issue.Issue;
import org.eiso.issue.IssueRoles;
import org.eiso.issue.Issues;
import org.eiso.unit.UnitPeople;

/**
 * Carries out rows of the lifecycle table: state and role, guards, then the new state and the effects, all in the
 * caller's transaction. Every channel comes through here.
 */
public final class Lifecycle {

    /** Effects of rows that have no issue to start from; whoever creates it carries them out. */
    private static final Set<Effect> OF_BIRTH = EnumSet.of(Effect.ALLOT_CODE, Effect.BEGIN_FIRST_EDITION);

    private final Issues issues;
    private final IssueRoles roles;
    private final GuardCheck guards;
    private final NodeService nodes;
    private final ChangePass pass;
    private final CurrentPerson person;
    private final UnitPeople people;
    private final Map<Effect, LifecycleEffect> effects = new EnumMap<>(Effect.class);

    public Lifecycle(
            Issues issues,
            IssueRoles roles,
            GuardCheck guards,
            NodeService nodes,
            ChangePass pass,
            CurrentPerson person,
            UnitPeople people,
            List<LifecycleEffect> effects) {
        this.issues = issues;
        this.roles = roles;
        this.guards = guards;
        this.nodes = nodes;
        this.pass = pass;
        this.person = person;
        this.people = people;
        effects.forEach(effect -> this.effects.put(effect.effect(), effect));
        Set<Effect> missing = EnumSet.complementOf(EnumSet.copyOf(OF_BIRTH));
        missing.removeAll(this.effects.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalStateException("Nobody carries out " + missing);
        }
    }

    /** @throws RefusedException if state, role or a guard stands against it; nothing has changed then */
    public Passage perform(TransitionRequest request) {
        Passage passage = prepare(request);
        Issue issue = passage.issue();
        State target = passage.target();
        pass.holding(issue.node(), () -> {
            // first of all, so that of two who come together one is told at once
            if (target != null) {
                nodes.setProperty(issue.node(), IsoModel.PROP_STATE, target.name());
            }
            for (Effect effect : passage.row().effects()) {
                Objects.requireNonNull(effects.get(effect), effect.name()).apply(passage);
            }
        });
        return passage;
    }

    /**
     * Finds out whether {@link #perform} would refuse, for whoever must know before others are drawn in.
     *
     * @throws RefusedException as {@code perform} would
     */
    public void check(TransitionRequest request) {
        prepare(request);
    }

    private Passage prepare(TransitionRequest request) {
        Issue issue = issues.load(request.node());
        String actor = person.id();
        Passage passage = new Passage(this, request, require(issue, request, actor), issue, actor);
        for (Guard guard : passage.row().guards()) {
            guards.check(guard, passage);
        }
        advance(passage);
        return passage;
    }

    private Transition require(Issue issue, TransitionRequest request, String actor) {
        Set<Role> all = EnumSet.noneOf(Role.class);
        all.addAll(roles.of(issue, actor));
        all.addAll(request.extraRoles());
        try {
            return LifecycleTable.require(issue.state(), request.event(), all);
        } catch (RefusedException e) {
            throw e.refusal().waitingFor(issue.waitingFor()).asException();
        }
    }

    /** Finds out where this leads. */
    private void advance(Passage passage) {
        Event event = passage.row().event();
        if (event == Event.SUBMIT) {
            ResolvedRoute route = Objects.requireNonNull(passage.route(), "route");
            lead(passage, RouteProgress.start(route));
        } else if (event == Event.ENDORSE || event == Event.APPROVE) {
            lead(passage, decided(passage));
        } else if (!passage.row().to().isEmpty()) {
            passage.target(passage.row().target());
        }
    }

    private RouteProgress decided(Passage passage) {
        RouteProgress progress = RouteProgressJson.read(
                Objects.requireNonNull(passage.issue().routeProgress(), "an issue on its route"));
        String wanted = passage.request().seat();
        Set<String> groups = people.groups(passage.person());
        String seat = (wanted == null ? progress.seatOf(passage.person(), groups) : Optional.of(wanted))
                .filter(one -> progress.mayTake(one, passage.person(), groups))
                .orElseThrow(() -> Refusal.of(RefusalCode.NOT_YOUR_STEP)
                        .with("person", passage.person())
                        .with("state", passage.issue().state().name())
                        .waitingFor(progress.waitingFor())
                        .asException());
        return progress.decide(seat, passage.person());
    }

    private static void lead(Passage passage, RouteProgress progress) {
        passage.progress(progress);
        passage.target(progress.open()
                .map(step -> step.kind() == StepKind.REVIEW ? State.IN_REVIEW : State.IN_APPROVAL)
                .orElse(State.APPROVED));
    }
}

package org.eiso.issue;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.eiso.domain.lifecycle.Role;
import org.eiso.domain.lifecycle.State;
import org.eiso.unit.UnitPeople;
import org.eiso.unit.UnitRole;

/** Says who somebody is to an issue. */
public final class IssueRoles {

    private final UnitPeople people;

    public IssueRoles(UnitPeople people) {
        this.people = people;
    }

    /** Roles in the unit alone, for what needs no issue yet. */
    public Set<Role> inUnit(String unit, String person) {
        Set<UnitRole> unitRoles = people.roles(unit, person);
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (unitRoles.contains(UnitRole.AUTHOR)) {
            roles.add(Role.WRITER);
        }
        if (unitRoles.contains(UnitRole.CONTROLLER)) {
            roles.add(Role.CONTROLLER);
        }
        return roles;
    }

    public Set<Role> of(Issue issue, String person) {
        Set<Role> roles = inUnit(issue.unit(), person);
        if (issue.author().equals(person)) {
            roles.add(Role.AUTHOR);
        }
        if (issue.owner().equals(person)) {
            roles.add(Role.OWNER);
        }
        if (isAwaited(issue, person)) {
            if (issue.state() == State.IN_REVIEW) {
                roles.add(Role.REVIEWER);
            } else if (issue.state() == State.IN_APPROVAL) {
                roles.add(Role.APPROVER);
            }
        }
        return roles;
    }

    private boolean isAwaited(Issue issue, String person) {
        if (issue.waitingFor().isEmpty()) {
            return false;
        }
        Set<String> authorities = new HashSet<>(people.groups(person));
        authorities.add(person);
        return !Collections.disjoint(issue.waitingFor(), authorities);
    }
}

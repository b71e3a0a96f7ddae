package org.eiso.unit;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PersonService;
import org.eiso.alfresco.Elevation;
import org.eiso.domain.route.Directory;
import org.eiso.domain.settings.Department;
import org.eiso.domain.settings.UnitSettings;

/** Alfresco's people and groups, with the departments of one unit, for the resolution of routes. */
public final class UnitDirectory implements Directory {

    private final PersonService people;
    private final AuthorityService authorities;
    private final Elevation elevation;
    private final UnitSettings settings;

    UnitDirectory(PersonService people, AuthorityService authorities, Elevation elevation, UnitSettings settings) {
        this.people = people;
        this.authorities = authorities;
        this.elevation = elevation;
        this.settings = settings;
    }

    @Override
    public boolean isActivePerson(String person) {
        return elevation.asSystem(
                "see whether a person can act", () -> people.personExists(person) && people.isEnabled(person));
    }

    @Override
    public Set<String> activeMembers(String group) {
        return elevation.asSystem("see who is in a group", () -> {
            if (!authorities.authorityExists(group)) {
                return Set.of();
            }
            return authorities.getContainedAuthorities(AuthorityType.USER, group, false).stream()
                    .filter(this::isActivePerson)
                    .collect(Collectors.toSet());
        });
    }

    @Override
    public Optional<String> headOf(String department) {
        return settings.department(department).map(Department::head);
    }
}

package org.eiso.unit;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.site.SiteService;
import org.eiso.alfresco.Elevation;
import org.eiso.domain.refusal.Refusal;
import org.eiso.domain.refusal.RefusalCode;

/** Who has which role in a unit. */
public final class UnitPeople {

    /** The site role of people who have no other: eISO's own rights decide what they may do. */
    private static final String SITE_ROLE = "SiteConsumer";

    private final AuthorityService authorities;
    private final PersonService people;
    private final SiteService sites;
    private final Elevation elevation;

    public UnitPeople(AuthorityService authorities, PersonService people, SiteService sites, Elevation elevation) {
        this.authorities = authorities;
        this.people = people;
        this.sites = sites;
        this.elevation = elevation;
    }

    /** The roles of one person, by whatever nesting of groups. */
    public Set<UnitRole> roles(String unit, String person) {
        Set<String> groups = groups(person);
        Set<UnitRole> roles = EnumSet.noneOf(UnitRole.class);
        for (UnitRole role : UnitRole.values()) {
            if (groups.contains(role.group(unit))) {
                roles.add(role);
            }
        }
        return roles;
    }

    /** All groups of a person, nested ones included. */
    public Set<String> groups(String person) {
        return elevation.asSystem("know the groups of a person", () -> authorities.getAuthoritiesForUser(person));
    }

    /** People with a role of their own in the unit, and their roles. */
    public Map<String, Set<UnitRole>> members(String unit) {
        return elevation.asSystem("list the members of a unit", () -> {
            Map<String, Set<UnitRole>> members = new TreeMap<>();
            for (UnitRole role : UnitRole.values()) {
                authorities
                        .getContainedAuthorities(AuthorityType.USER, role.group(unit), false)
                        .forEach(person -> members.computeIfAbsent(person, key -> EnumSet.noneOf(UnitRole.class))
                                .add(role));
            }
            return members;
        });
    }

    /** Makes these, and no others, the person's own roles. */
    void assign(String unit, String person, Set<UnitRole> wanted) {
        if (!people.personExists(person)) {
            throw Refusal.of(RefusalCode.PERSON_NOT_FOUND)
                    .with("person", person)
                    .asException();
        }
        elevation.asSystem("let a unit's controller manage its members", () -> {
            for (UnitRole role : UnitRole.values()) {
                Set<String> direct = authorities.getContainedAuthorities(AuthorityType.USER, role.group(unit), true);
                if (wanted.contains(role) && !direct.contains(person)) {
                    authorities.addAuthority(role.group(unit), person);
                } else if (!wanted.contains(role) && direct.contains(person)) {
                    authorities.removeAuthority(role.group(unit), person);
                }
            }
            if (!wanted.isEmpty() && !sites.isMember(unit, person)) {
                sites.setMembership(unit, person, SITE_ROLE);
            } else if (wanted.isEmpty() && SITE_ROLE.equals(sites.getMembersRole(unit, person))) {
                sites.removeMembership(unit, person);
            }
        });
    }

    void createGroups(String unit) {
        for (UnitRole role : UnitRole.values()) {
            if (!authorities.authorityExists(role.group(unit))) {
                authorities.createAuthority(
                        AuthorityType.GROUP,
                        role.groupName(unit),
                        role.groupName(unit),
                        new TreeSet<>(authorities.getDefaultZones()));
            }
        }
    }
}

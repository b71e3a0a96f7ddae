package org.eiso.host.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.security.PersonService.PersonInfo;
import org.jspecify.annotations.Nullable;

/** Lists the members of a site. */
final class SiteMembers {
    private final SiteRoles roles;
    private final AuthorityService authorities;
    private final PersonService people;

    SiteMembers(SiteRoles roles, AuthorityService authorities, PersonService people) {
        this.roles = roles;
        this.authorities = authorities;
        this.people = people;
    }

    /**
     * @param nameFilter words, each of which must start a name of the person or group; null or empty for all
     * @param expandGroups people of member groups instead of the groups
     * @return by authority; who has several roles appears with the most powerful
     */
    Map<String, Member> list(
            NodeRef site,
            String shortName,
            @Nullable String nameFilter,
            @Nullable String roleFilter,
            boolean users,
            boolean groups,
            boolean expandGroups) {
        Map<String, Member> found = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> role :
                roles.direct(site, shortName).entrySet()) {
            if (roleFilter != null && !roleFilter.isEmpty() && !roleFilter.equals(role.getKey())) {
                continue;
            }
            for (String authority : role.getValue()) {
                boolean group = AuthorityType.getAuthorityType(authority) == AuthorityType.GROUP;
                if (group && expandGroups) {
                    peopleOf(authority)
                            .forEach(person -> found.putIfAbsent(person, new Member(person, role.getKey(), true)));
                } else if (group ? groups : users) {
                    found.putIfAbsent(authority, new Member(authority, role.getKey(), false));
                }
            }
        }
        if (nameFilter != null && !nameFilter.isBlank()) {
            String[] words = nameFilter.trim().toLowerCase(Locale.ROOT).split("\\s+");
            found.keySet().removeIf(authority -> !matches(authority, words));
        }
        return found;
    }

    private Set<String> peopleOf(String group) {
        return authorities.getContainedAuthorities(AuthorityType.USER, group, false);
    }

    private boolean matches(String authority, String[] words) {
        String names;
        if (AuthorityType.getAuthorityType(authority) == AuthorityType.GROUP) {
            names = authorities.getAuthorityDisplayName(authority);
        } else {
            PersonInfo person = person(authority);
            names = person.getFirstName() + " " + person.getLastName() + " " + authority;
        }
        String searched = " " + names.toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!searched.contains(" " + word)) {
                return false;
            }
        }
        return true;
    }

    PersonInfo person(String userName) {
        return people.getPerson(people.getPerson(userName));
    }
}

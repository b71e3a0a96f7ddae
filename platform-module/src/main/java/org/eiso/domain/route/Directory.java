package org.eiso.domain.route;

import java.util.Optional;
import java.util.Set;

/** Who exists and who can act, as far as routes need to know. */
public interface Directory {

    /** Whether this is a person whose account is enabled. */
    boolean isActivePerson(String person);

    /** The people with enabled accounts in a group, nested groups included; empty if there is no such group. */
    Set<String> activeMembers(String group);

    /** The head of a department, if one is set. */
    Optional<String> headOf(String department);
}

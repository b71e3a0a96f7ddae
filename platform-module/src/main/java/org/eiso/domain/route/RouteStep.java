package org.eiso.domain.route;

import java.util.List;

/**
 * One step as configured.
 *
 * @param name shown to people, in the unit's language
 * @param who people, groups ({@code GROUP_…}) or {@link #DEPARTMENT_HEAD}; a group is one seat, which any one of its
 *     members takes
 */
public record RouteStep(String name, List<String> who, Quorum rule) {

    /** Stands for the head of the document's department. */
    public static final String DEPARTMENT_HEAD = "{departmentHead}";

    public RouteStep {
        who = List.copyOf(who);
    }
}

package org.eiso.unit;

import java.util.Optional;
import java.util.stream.Stream;

/** What a person is to a unit's document system; each role is a group. */
public enum UnitRole {
    AUTHOR("author", "authors"),
    CONTROLLER("controller", "controllers"),
    AUDITOR("auditor", "auditors"),
    READER("reader", "readers");

    private final String id;
    private final String plural;

    UnitRole(String id, String plural) {
        this.id = id;
        this.plural = plural;
    }

    public String id() {
        return id;
    }

    /** Short name of the group, without {@code GROUP_}. */
    public String groupName(String unit) {
        return "eiso_" + unit + "_" + plural;
    }

    public String group(String unit) {
        return "GROUP_" + groupName(unit);
    }

    public static Optional<UnitRole> of(String id) {
        return Stream.of(values()).filter(role -> role.id.equals(id)).findFirst();
    }
}

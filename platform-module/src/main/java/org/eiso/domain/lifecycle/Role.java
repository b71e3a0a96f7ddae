package org.eiso.domain.lifecycle;

import java.util.Locale;

/** What somebody is to an issue; a person may be several at once. */
public enum Role {
    /** a member of the unit's authors: may begin documents */
    WRITER,
    /** who began this issue */
    AUTHOR,
    OWNER,
    CONTROLLER,
    /** on the open review step */
    REVIEWER,
    /** on the open approval step */
    APPROVER,
    /** the scheduled job */
    CLOCK,
    /** the next edition while it is released */
    SUCCESSOR;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

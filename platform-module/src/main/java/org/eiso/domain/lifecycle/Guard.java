package org.eiso.domain.lifecycle;

/** What must hold before an event takes place, besides state and role. */
public enum Guard {
    /** the unit's settings know the type, and issues of it are approved */
    TYPE_KNOWN,
    /** title, code, type, department and owner are present */
    IDENTITY_COMPLETE,
    CONTENT_PRESENT,
    ROUTE_RESOLVES,
    NOBODY_ELSE_EDITING,
    /** nobody reviews or approves their own document */
    NOT_THE_AUTHOR,
    COMMENT_GIVEN,
    REASON_GIVEN,
    REASON_GIVEN_IF_EVER_SUBMITTED,
    EFFECTIVE_DATE_NOT_PAST,
    EFFECTIVE_DATE_REACHED,
    /** whoever releases before the date says why */
    REASON_GIVEN_IF_EARLY,
    NO_OTHER_OPEN_ISSUE
}

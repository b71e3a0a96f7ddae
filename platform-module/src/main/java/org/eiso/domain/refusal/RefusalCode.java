package org.eiso.domain.refusal;

import java.util.Locale;

/** Stable names of refusals; clients may rely on {@link #id()}. */
public enum RefusalCode {
    // the request itself
    INVALID_REQUEST(Kind.INVALID),
    UNKNOWN_FIELD(Kind.INVALID),
    WRONG_TYPE(Kind.INVALID),
    MISSING_FIELD(Kind.INVALID),
    MISSING_PART(Kind.INVALID),
    INVALID_VALUE(Kind.INVALID),
    EMPTY_CONTENT(Kind.INVALID),
    CONTENT_TOO_LARGE(Kind.TOO_LARGE),
    INVALID_SETTINGS(Kind.INVALID),
    // what it is about
    NOT_FOUND(Kind.ABSENT),
    UNIT_NOT_FOUND(Kind.ABSENT),
    TASK_NOT_FOUND(Kind.ABSENT),
    PERSON_NOT_FOUND(Kind.ABSENT),
    UNIT_EXISTS(Kind.CONFLICT),
    // who asks
    ROLE_REQUIRED(Kind.FORBIDDEN),
    AUTHOR_MAY_NOT_DECIDE(Kind.FORBIDDEN),
    NOT_YOUR_STEP(Kind.FORBIDDEN),
    // numbering
    CODE_TAKEN(Kind.CONFLICT),
    CODE_INVALID(Kind.INVALID),
    PARENT_REQUIRED(Kind.INVALID),
    PARENT_UNKNOWN(Kind.INVALID),
    DEPARTMENT_UNKNOWN(Kind.INVALID),
    TYPE_NOT_CONTROLLED(Kind.INVALID),
    // lifecycle
    NOT_IN_THIS_STATE(Kind.CONFLICT),
    DECIDED_BY_TASK(Kind.CONFLICT),
    FROZEN(Kind.CONFLICT),
    LIFECYCLE_ONLY(Kind.CONFLICT),
    COPY_REFUSED(Kind.CONFLICT),
    DELETE_REFUSED(Kind.CONFLICT),
    OPEN_ISSUE_EXISTS(Kind.CONFLICT),
    EDITED_BY_OTHER(Kind.CONFLICT),
    STALE_EDITION(Kind.STALE),
    REASON_REQUIRED(Kind.INVALID),
    COMMENT_REQUIRED(Kind.INVALID),
    EFFECTIVE_DATE_PAST(Kind.INVALID),
    NOT_YET_EFFECTIVE(Kind.CONFLICT),
    // route
    ROUTE_MISSING(Kind.UNPROCESSABLE),
    ROUTE_UNRESOLVED(Kind.UNPROCESSABLE);

    /** What a refusal asks of the client; each channel has its own word for it (HTTP: a status). */
    public enum Kind {
        INVALID,
        UNPROCESSABLE,
        FORBIDDEN,
        ABSENT,
        CONFLICT,
        STALE,
        TOO_LARGE
    }

    private final Kind kind;

    RefusalCode(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.eiso.domain.lifecycle;

/** What an event does besides changing the state; applied in the order of the table, all in one transaction. */
public enum Effect {
    ALLOT_CODE,
    BEGIN_FIRST_EDITION,
    KEEP_CONTENT_HASH,
    START_APPROVAL,
    RECORD_DECISION,
    CANCEL_APPROVAL,
    CLOSE_ROUTE,
    SET_EFFECTIVE_DATE,
    SUPERSEDE_PREDECESSOR,
    MOVE_INTO_FORCE,
    MOVE_OUT_OF_FORCE,
    COPY_TO_NEXT_EDITION,
    RETIRE_CODE_IF_NEVER_IN_FORCE,
    REMOVE,
    /** read and write rights become those of the new state and the open step */
    PERMISSIONS
}

package org.eiso.domain.lifecycle;

/** Where an issue stands between its first draft and its end. */
public enum State {
    DRAFT,
    IN_REVIEW,
    IN_APPROVAL,
    APPROVED,
    EFFECTIVE,
    SUPERSEDED,
    WITHDRAWN;

    /** Whether content, name, identity and place may no longer change. */
    public boolean frozen() {
        return this != DRAFT;
    }

    /** Whether the issue is still on its way; a document has at most one such issue. */
    public boolean open() {
        return compareTo(EFFECTIVE) < 0;
    }
}

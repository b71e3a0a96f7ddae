package org.eiso.numbering;

/** What became of a code; it is never free again. */
public enum AllotmentStatus {
    ALLOTTED("allotted"),
    RESERVED("reserved"),
    RETIRED("retired");

    private final String id;

    AllotmentStatus(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    static AllotmentStatus of(String id) {
        for (AllotmentStatus status : values()) {
            if (status.id.equals(id)) {
                return status;
            }
        }
        throw new IllegalArgumentException("No allotment status " + id);
    }
}

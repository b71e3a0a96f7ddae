package org.eiso.host.node;

/** One line of the change log. */
record NodeChange(long nodeId, String uuid, long storeId, Kind kind) {
    /** What the index has to do. The names are stored. */
    enum Kind {
        /** Its own data changed, or it is new. */
        UPDATE,
        /** Its place changed, and so the paths of all below it. */
        PATH,
        /** It is no longer in that store. */
        DELETE
    }
}

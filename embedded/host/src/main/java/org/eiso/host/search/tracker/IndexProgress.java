package org.eiso.host.search.tracker;

/**
 * How far the index is.
 *
 * @param indexedSeq every change up to this one is found
 * @param lastSeq the last change there is
 * @param rebuilding whether it is built anew
 * @param rebuiltPercent how much of that is done, from 0 to 100
 */
public record IndexProgress(long indexedSeq, long lastSeq, boolean rebuilding, int rebuiltPercent) {
    /** Whether everything is found. */
    public boolean upToDate() {
        return !rebuilding && indexedSeq >= lastSeq;
    }
}

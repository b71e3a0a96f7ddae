package org.alfresco.util;

import java.io.Serializable;

public final class Pair<F, S> implements Serializable {
    public static final Pair NULL_PAIR = null /*TODO value*/;
    public static final <X, Y> Pair<X, Y> nullPair() { throw new UnsupportedOperationException("Pair.nullPair"); }
    public Pair(F f, S s) { throw new UnsupportedOperationException("Pair"); }
    public final F getFirst() { throw new UnsupportedOperationException("Pair.getFirst"); }
    public final S getSecond() { throw new UnsupportedOperationException("Pair.getSecond"); }
    public final void setFirst(F f) { throw new UnsupportedOperationException("Pair.setFirst"); }
    public final void setSecond(S s) { throw new UnsupportedOperationException("Pair.setSecond"); }
    public boolean equals(Object object) { throw new UnsupportedOperationException("Pair.equals"); }
    public int hashCode() { throw new UnsupportedOperationException("Pair.hashCode"); }
    public String toString() { throw new UnsupportedOperationException("Pair.toString"); }
}

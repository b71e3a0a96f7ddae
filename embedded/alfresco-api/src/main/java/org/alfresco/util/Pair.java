package org.alfresco.util;

import java.io.Serializable;
import java.util.Objects;

/** Two values that belong together. */
public final class Pair<F, S> implements Serializable {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("rawtypes")
    public static final Pair NULL_PAIR = new Pair<>(null, null);

    @SuppressWarnings("serial")
    private F first;

    @SuppressWarnings("serial")
    private S second;

    public Pair(F first, S second) {
        this.first = first;
        this.second = second;
    }

    @SuppressWarnings("unchecked")
    public static final <X, Y> Pair<X, Y> nullPair() {
        return NULL_PAIR;
    }

    public final F getFirst() {
        return first;
    }

    public final S getSecond() {
        return second;
    }

    public final void setFirst(F first) {
        this.first = first;
    }

    public final void setSecond(S second) {
        this.second = second;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Pair<?, ?> other
                && Objects.equals(first, other.first)
                && Objects.equals(second, other.second);
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, second);
    }

    @Override
    public String toString() {
        return "(" + first + ", " + second + ")";
    }
}

package org.eiso.domain.route;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many of a step's seats must say yes: all of them, or any n.
 *
 * @param count the n of "any n", or 0 for all
 */
public record Quorum(int count) {

    public static final Quorum ALL = new Quorum(0);

    private static final Pattern ANY = Pattern.compile("any ([1-9][0-9]?)");

    /** Reads {@code all} or {@code any 2}. */
    public static Optional<Quorum> parse(String text) {
        if (text.equals("all")) {
            return Optional.of(ALL);
        }
        Matcher any = ANY.matcher(text);
        return any.matches() ? Optional.of(new Quorum(Integer.parseInt(any.group(1)))) : Optional.empty();
    }

    /** The number needed of this many seats; may exceed them, which makes the step impossible. */
    public int required(int seats) {
        return count == 0 ? seats : count;
    }

    @Override
    public String toString() {
        return count == 0 ? "all" : "any " + count;
    }
}

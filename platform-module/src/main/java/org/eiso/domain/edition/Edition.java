package org.eiso.domain.edition;

import java.util.Comparator;
import java.util.Locale;

/**
 * The two counters of an issue, shown as {@code 2/03}.
 *
 * @param issue lần ban hành, from 1
 * @param revision lần sửa đổi within that issue, from 0
 */
public record Edition(int issue, int revision) implements Comparable<Edition> {

    public static final Edition FIRST = new Edition(1, 0);

    private static final Comparator<Edition> ORDER =
            Comparator.comparingInt(Edition::issue).thenComparingInt(Edition::revision);

    public Edition {
        if (issue < 1 || revision < 0) {
            throw new IllegalArgumentException("No edition: " + issue + "/" + revision);
        }
    }

    /** The edition after this one. */
    public Edition next(RevisionKind kind) {
        return switch (kind) {
            case AMENDMENT -> new Edition(issue, revision + 1);
            case REISSUE -> new Edition(issue + 1, 0);
        };
    }

    public String label() {
        return String.format(Locale.ROOT, "%d/%02d", issue, revision);
    }

    @Override
    public int compareTo(Edition other) {
        return ORDER.compare(this, other);
    }
}

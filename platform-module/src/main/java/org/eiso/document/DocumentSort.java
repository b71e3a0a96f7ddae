package org.eiso.document;

import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eiso.domain.numbering.CodeOrder;
import org.eiso.issue.Issue;

/** By what a list of documents is sorted; equal ones by code, then by edition. */
public enum DocumentSort {
    CODE(Comparator.comparing(Issue::code, CodeOrder.NATURAL)),
    TITLE(Comparator.comparing(Issue::title, String.CASE_INSENSITIVE_ORDER)),
    STATE(Comparator.comparing(Issue::state)),
    EFFECTIVE_FROM(
            Comparator.comparing(Issue::effectiveFrom, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))),
    MODIFIED(Comparator.comparing(Issue::modifiedAt, Comparator.nullsLast(Comparator.<Instant>naturalOrder())));

    private final Comparator<Issue> order;

    DocumentSort(Comparator<Issue> order) {
        this.order = order;
    }

    Comparator<Issue> order(boolean descending) {
        return (descending ? order.reversed() : order)
                .thenComparing(Issue::code, CodeOrder.NATURAL)
                .thenComparing(Issue::edition);
    }

    public String id() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder id = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            id.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return id.toString();
    }

    public static Optional<DocumentSort> of(String id) {
        return Stream.of(values()).filter(sort -> sort.id().equals(id)).findFirst();
    }
}

package org.eiso.search;

import java.util.List;
import org.eiso.issue.Issue;

/**
 * An issue that was found.
 *
 * @param fragments passages as HTML text in which {@code <mark>} surrounds what matched
 */
public record SearchHit(Issue issue, List<String> fragments) {

    public SearchHit {
        fragments = List.copyOf(fragments);
    }
}

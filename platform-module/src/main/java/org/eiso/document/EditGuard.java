package org.eiso.document;

import org.eiso.domain.refusal.Refusal;
import org.eiso.domain.refusal.RefusalCode;
import org.eiso.issue.Issue;
import org.jspecify.annotations.Nullable;

/**
 * What an edit is based on, as far as the client says.
 *
 * @param fingerprint the entity tag of the issue as it was read
 * @param edition the label of the edition that is meant, such as {@code 1/00}
 */
public record EditGuard(@Nullable String fingerprint, @Nullable String edition) {

    /** @throws org.eiso.domain.refusal.RefusedException if the issue is not, or no longer, what was read */
    void check(Issue issue) {
        if ((fingerprint != null && !fingerprint.equals(issue.fingerprint()))
                || (edition != null && !edition.equals(issue.edition().label()))) {
            throw Refusal.of(RefusalCode.STALE_EDITION)
                    .with("edition", issue.edition().label())
                    .with("state", issue.state().name())
                    .asException();
        }
    }
}

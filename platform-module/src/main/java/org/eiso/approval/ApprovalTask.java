package org.eiso.approval;

import java.time.Instant;
import java.util.List;
import org.eiso.issue.Issue;
import org.jspecify.annotations.Nullable;

/**
 * A task of the asking person.
 *
 * @param offered whether it is offered to a group they are in, rather than theirs alone
 * @param comments what reviewers and approvers have said, for rework
 */
public record ApprovalTask(
        String id,
        TaskKind kind,
        Issue issue,
        @Nullable String step,
        boolean offered,
        @Nullable Instant since,
        List<String> comments) {

    public ApprovalTask {
        comments = List.copyOf(comments);
    }
}

package org.eiso.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes to the facts of a draft; what is null stays as it is. */
public record DraftChanges(
        @Nullable String title,
        @Nullable String owner,
        @Nullable List<String> clauses,
        @Nullable List<String> legalBasis,
        @Nullable String summary,
        @Nullable String changeSummary,
        @Nullable String changeReason) {}

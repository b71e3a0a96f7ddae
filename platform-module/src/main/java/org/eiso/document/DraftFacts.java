package org.eiso.document;

import java.util.List;
import org.eiso.domain.document.DocumentType;
import org.eiso.domain.edition.Edition;
import org.jspecify.annotations.Nullable;

/** What a new issue starts with, besides its content. */
record DraftFacts(
        String unit,
        String code,
        DocumentType type,
        String department,
        @Nullable String parentCode,
        String title,
        Edition edition,
        String owner,
        String author,
        List<String> clauses,
        List<String> legalBasis,
        @Nullable String summary,
        @Nullable String changeSummary,
        @Nullable String changeReason) {}

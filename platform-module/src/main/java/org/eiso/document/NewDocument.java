package org.eiso.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a document they begin.
 *
 * @param type id of a document type
 * @param code typed by hand, or null to have the next one
 * @param parentCode of the document it belongs to, as a form to its procedure
 * @param owner a person; null for whoever begins it
 */
public record NewDocument(
        String type,
        String department,
        String title,
        @Nullable String code,
        @Nullable String parentCode,
        @Nullable String owner,
        List<String> clauses,
        List<String> legalBasis,
        @Nullable String summary) {

    public NewDocument {
        clauses = List.copyOf(clauses);
        legalBasis = List.copyOf(legalBasis);
    }
}

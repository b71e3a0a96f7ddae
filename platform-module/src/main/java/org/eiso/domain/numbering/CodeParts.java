package org.eiso.domain.numbering;

import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * What a pattern may draw from.
 *
 * @param type the unit's abbreviation of the document type
 * @param department code of the department
 * @param parent code of the parent document, for forms
 * @param year in the unit's time zone
 */
public record CodeParts(String type, String department, @Nullable String parent, Year year) {}

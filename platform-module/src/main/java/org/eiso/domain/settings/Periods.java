package org.eiso.domain.settings;

/**
 * The unit's terms.
 *
 * @param effectiveAfterDays calendar days from approval to taking effect where the approver chooses no date
 * @param reviewEveryMonths months between periodic reviews
 */
public record Periods(int effectiveAfterDays, int reviewEveryMonths) {}

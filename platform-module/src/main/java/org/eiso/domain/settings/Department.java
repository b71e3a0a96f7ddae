package org.eiso.domain.settings;

import org.jspecify.annotations.Nullable;

/**
 * A department of the unit.
 *
 * @param code stands in document codes
 * @param head the person who stands for it in approval routes, if any
 */
public record Department(String code, String title, @Nullable String head) {}

package org.eiso.domain.settings;

/** How a unit writes codes of one document type. */
public record TypeSettings(String abbreviation, String pattern) {}

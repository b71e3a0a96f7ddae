package org.alfresco.repo.search;

import java.util.Locale;
import java.util.Set;

public enum MLAnalysisMode {
    LOCALE_ONLY,
    LOCALE_AND_ALL,
    LOCALE_AND_ALL_CONTAINING_LOCALES,
    LOCALE_AND_ALL_CONTAINING_LOCALES_AND_ALL,
    LOCALE_AND_ALL_CONTAINED_LOCALES,
    ALL_ONLY,
    ALL_LANGUAGES,
    ALL_LANGUAGES_AND_ALL,
    EXACT_LANGUAGE,
    EXACT_LANGUAGE_AND_ALL,
    EXACT_COUNRTY,
    EXACT_COUNTRY_AND_ALL,
    ALL_COUNTRIES,
    ALL_COUNTRIES_AND_ALL;

    public static MLAnalysisMode getMLAnalysisMode(String value) {
        throw new UnsupportedOperationException("MLAnalysisMode.getMLAnalysisMode");
    }

    public boolean includesAll() {
        throw new UnsupportedOperationException("MLAnalysisMode.includesAll");
    }

    public boolean includesContained() {
        throw new UnsupportedOperationException("MLAnalysisMode.includesContained");
    }

    public boolean includesContaining() {
        throw new UnsupportedOperationException("MLAnalysisMode.includesContaining");
    }

    public boolean includesExact() {
        throw new UnsupportedOperationException("MLAnalysisMode.includesExact");
    }

    public boolean includesAllLanguageMatches() {
        throw new UnsupportedOperationException("MLAnalysisMode.includesAllLanguageMatches");
    }

    public boolean includesExactLanguageMatch() {
        throw new UnsupportedOperationException("MLAnalysisMode.includesExactLanguageMatch");
    }

    public boolean includesAllCountryMatches() {
        throw new UnsupportedOperationException("MLAnalysisMode.includesAllCountryMatches");
    }

    public boolean includesExactCountryMatch() {
        throw new UnsupportedOperationException("MLAnalysisMode.includesExactCountryMatch");
    }

    public static Set<Locale> getLocales(MLAnalysisMode mLAnalysisMode, Locale locale, boolean flag) {
        throw new UnsupportedOperationException("MLAnalysisMode.getLocales");
    }
}

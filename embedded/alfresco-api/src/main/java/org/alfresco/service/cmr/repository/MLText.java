package org.alfresco.service.cmr.repository;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Set;
import org.springframework.extensions.surf.util.I18NUtil;

/** A text in several languages: the value of a {@code d:mltext} property. */
public class MLText extends HashMap<Locale, String> {
    private static final long serialVersionUID = 1L;

    public MLText() {}

    public MLText(String value) {
        this(getDefaultLocale(), value);
    }

    public MLText(Locale locale, String value) {
        super.put(locale, value);
    }

    /** The locale of the content that the current thread works with. */
    public static Locale getDefaultLocale() {
        return I18NUtil.getContentLocaleOrNull() == null ? I18NUtil.getLocale() : I18NUtil.getContentLocale();
    }

    public Set<Locale> getLocales() {
        return keySet();
    }

    public Collection<String> getValues() {
        return values();
    }

    public void addValue(Locale locale, String value) {
        put(locale, value);
    }

    public String getValue(Locale locale) {
        return get(locale);
    }

    /** The value that suits the current locale best; any value rather than none. */
    public String getDefaultValue() {
        if (isEmpty()) {
            return null;
        }
        if (size() == 1) {
            return values().iterator().next();
        }
        return getClosestValue(getDefaultLocale());
    }

    /** The value of the locale, or of one that shares its language, or any. */
    public String getClosestValue(Locale locale) {
        if (isEmpty()) {
            return null;
        }
        if (containsKey(locale)) {
            return get(locale);
        }
        Locale language = new Locale(locale.getLanguage());
        if (containsKey(language)) {
            return get(language);
        }
        return entrySet().stream()
                .filter(entry -> entry.getKey().getLanguage().equals(locale.getLanguage()))
                .map(Entry::getValue)
                .findFirst()
                .orElseGet(() -> values().iterator().next());
    }

    public void removeValue(Locale locale) {
        remove(locale);
    }
}

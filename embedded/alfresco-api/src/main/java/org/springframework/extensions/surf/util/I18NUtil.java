package org.springframework.extensions.surf.util;

import java.text.MessageFormat;
import java.util.Collections;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The locale of the current thread, and messages from registered resource bundles in that locale.
 *
 * <p>Bundles registered later win over earlier ones. Thread-safe.
 */
public class I18NUtil {

    /** What a reader sees depends on the language asked for, never on the machine's. */
    private static final ResourceBundle.Control WITHOUT_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);

    private static final ThreadLocal<Locale> LOCALE = new ThreadLocal<>();
    private static final ThreadLocal<Locale> CONTENT_LOCALE = new ThreadLocal<>();
    private static final List<String> BUNDLES = new CopyOnWriteArrayList<>();
    private static final Map<Locale, Map<String, String>> MESSAGES = new ConcurrentHashMap<>();

    /** Sets the locale of this thread; null returns it to the JVM's default. */
    public static void setLocale(Locale locale) {
        set(LOCALE, locale);
    }

    /** Takes the first language of an {@code Accept-Language} header; an empty one changes nothing. */
    public static void setLocaleFromLanguage(String acceptLang) {
        if (acceptLang == null) {
            return;
        }
        String first = acceptLang.split("[,; ]", 2)[0];
        if (!first.isEmpty()) {
            setLocale(parseLocale(first));
        }
    }

    public static Locale getLocale() {
        Locale locale = LOCALE.get();
        return locale == null ? Locale.getDefault() : locale;
    }

    public static Locale getLocaleOrNull() {
        return LOCALE.get();
    }

    /** Sets the locale in which content is read and written, where it differs from the interface's. */
    public static void setContentLocale(Locale locale) {
        set(CONTENT_LOCALE, locale);
    }

    public static Locale getContentLocale() {
        Locale locale = CONTENT_LOCALE.get();
        return locale == null ? getLocale() : locale;
    }

    /** The content locale without country and variant. */
    public static Locale getContentLocaleLang() {
        return new Locale(getContentLocale().getLanguage());
    }

    public static Locale getContentLocaleOrNull() {
        return CONTENT_LOCALE.get();
    }

    /**
     * The option nearest to a locale: itself, else one of its language (of its country, if there is one), else null. Any
     * option will do for a null locale.
     */
    public static Locale getNearestLocale(Locale templateLocale, Set<Locale> options) {
        if (options.isEmpty()) {
            return null;
        }
        if (templateLocale == null) {
            return options.iterator().next();
        }
        if (options.contains(templateLocale)) {
            return templateLocale;
        }
        String language = templateLocale.getLanguage();
        List<Locale> sameLanguage = options.stream()
                .filter(option -> option != null
                        && (language.isEmpty() || option.getLanguage().equals(language)))
                .toList();
        return sameLanguage.stream()
                .filter(option -> option.getCountry().equals(templateLocale.getCountry()))
                .findFirst()
                .orElseGet(() -> sameLanguage.isEmpty() ? null : sameLanguage.get(0));
    }

    /** Parses {@code vi}, {@code vi_VN} or {@code vi-VN}; what is no locale gives the JVM's default. */
    public static Locale parseLocale(String localeStr) {
        if (localeStr == null) {
            return null;
        }
        String[] parts = localeStr.trim().split("[_-]", 3);
        try {
            Locale.Builder locale = new Locale.Builder().setLanguage(parts[0]);
            if (parts.length > 1) {
                locale.setRegion(parts[1]);
            }
            if (parts.length > 2) {
                return new Locale(parts[0], parts[1], parts[2]);
            }
            Locale parsed = locale.build();
            return parsed.getLanguage().isEmpty() ? Locale.getDefault() : parsed;
        } catch (IllformedLocaleException e) {
            return Locale.getDefault();
        }
    }

    /** Adds a bundle by its base name, for example {@code alfresco/module/example/messages/example}. */
    public static void registerResourceBundle(String bundleBaseName) {
        if (!BUNDLES.contains(bundleBaseName)) {
            BUNDLES.add(bundleBaseName);
            MESSAGES.clear();
        }
    }

    /** The message in this thread's locale, or null when no bundle has the key. */
    public static String getMessage(String messageKey) {
        return getMessage(messageKey, getLocale());
    }

    public static String getMessage(String messageKey, Locale locale) {
        return messages(locale).get(messageKey);
    }

    public static String getMessage(String messageKey, Object... params) {
        return getMessage(messageKey, getLocale(), params);
    }

    public static String getMessage(String messageKey, Locale locale, Object... params) {
        String message = getMessage(messageKey, locale);
        return message == null || params == null ? message : new MessageFormat(message, locale).format(params);
    }

    public static Map<String, String> getAllMessages() {
        return getAllMessages(getLocale());
    }

    public static Map<String, String> getAllMessages(Locale locale) {
        return messages(locale);
    }

    private static Map<String, String> messages(Locale locale) {
        return MESSAGES.computeIfAbsent(locale, I18NUtil::load);
    }

    private static Map<String, String> load(Locale locale) {
        Map<String, String> messages = new HashMap<>();
        for (String name : BUNDLES) {
            ResourceBundle bundle = ResourceBundle.getBundle(name, locale, loader(), WITHOUT_FALLBACK);
            bundle.keySet().forEach(key -> messages.put(key, bundle.getString(key)));
        }
        return Collections.unmodifiableMap(messages);
    }

    private static ClassLoader loader() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return loader == null ? I18NUtil.class.getClassLoader() : loader;
    }

    private static void set(ThreadLocal<Locale> holder, Locale locale) {
        if (locale == null) {
            holder.remove();
        } else {
            holder.set(locale);
        }
    }
}

package org.eiso.alfresco;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The module's own sentences, in English or Vietnamese, whatever language the server runs in. */
public final class Texts {

    private static final String BUNDLE = "alfresco.module.eiso-platform.messages.eiso-texts";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** Sentences in the nearest language there is; English if none is near. */
    public static Texts in(Locale locale) {
        return new Texts(ResourceBundle.getBundle(BUNDLE, locale, Texts.class.getClassLoader(), NO_FALLBACK));
    }

    public @Nullable String find(String key) {
        try {
            return bundle.getString(key);
        } catch (MissingResourceException e) {
            return null;
        }
    }

    /** @throws MissingResourceException if there is no such sentence */
    public String get(String key) {
        return bundle.getString(key);
    }

    /** A sentence with its {@code {name}} places filled; what has no value is left out. */
    public String get(String key, Map<String, String> values) {
        String sentence = get(key);
        for (Map.Entry<String, String> value : values.entrySet()) {
            sentence = sentence.replace("{" + value.getKey() + "}", value.getValue());
        }
        return sentence.replaceAll("\\{[A-Za-z]+}", "");
    }
}

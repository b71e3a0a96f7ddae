package org.alfresco.service.cmr.i18n;

import java.util.Locale;

public interface MessageLookup {
    String getMessage(String value);

    String getMessage(String value, Locale locale);

    String getMessage(String value, Object... objects);

    String getMessage(String value, Locale locale, Object... objects);
}

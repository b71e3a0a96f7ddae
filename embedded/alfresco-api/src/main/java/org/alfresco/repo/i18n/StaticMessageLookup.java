package org.alfresco.repo.i18n;

import java.util.Locale;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.springframework.extensions.surf.util.I18NUtil;

/** Messages of the registered resource bundles. */
public class StaticMessageLookup implements MessageLookup {
    public StaticMessageLookup() {}

    @Override
    public String getMessage(String messageKey) {
        return I18NUtil.getMessage(messageKey);
    }

    @Override
    public String getMessage(String messageKey, Locale locale) {
        return I18NUtil.getMessage(messageKey, locale);
    }

    @Override
    public String getMessage(String messageKey, Object... params) {
        return I18NUtil.getMessage(messageKey, params);
    }

    @Override
    public String getMessage(String messageKey, Locale locale, Object... params) {
        return I18NUtil.getMessage(messageKey, locale, params);
    }
}

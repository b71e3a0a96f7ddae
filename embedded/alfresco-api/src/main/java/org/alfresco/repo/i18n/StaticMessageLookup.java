package org.alfresco.repo.i18n;

import java.util.Locale;
import org.alfresco.service.cmr.i18n.MessageLookup;

public class StaticMessageLookup implements MessageLookup {
    public StaticMessageLookup() { throw new UnsupportedOperationException("StaticMessageLookup"); }
    public String getMessage(String value) { throw new UnsupportedOperationException("StaticMessageLookup.getMessage"); }
    public String getMessage(String value, Locale locale) { throw new UnsupportedOperationException("StaticMessageLookup.getMessage"); }
    public String getMessage(String value, Object... objects) { throw new UnsupportedOperationException("StaticMessageLookup.getMessage"); }
    public String getMessage(String value, Locale locale, Object... objects) { throw new UnsupportedOperationException("StaticMessageLookup.getMessage"); }
}

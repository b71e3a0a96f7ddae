package org.alfresco.service.cmr.repository;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Set;

public class MLText extends HashMap<Locale, String> {
    public static Locale getDefaultLocale() { throw new UnsupportedOperationException("MLText.getDefaultLocale"); }
    public MLText() { throw new UnsupportedOperationException("MLText"); }
    public MLText(String value) { throw new UnsupportedOperationException("MLText"); }
    public MLText(Locale locale, String value) { throw new UnsupportedOperationException("MLText"); }
    public Set<Locale> getLocales() { throw new UnsupportedOperationException("MLText.getLocales"); }
    public Collection<String> getValues() { throw new UnsupportedOperationException("MLText.getValues"); }
    public void addValue(Locale locale, String value) { throw new UnsupportedOperationException("MLText.addValue"); }
    public String getValue(Locale locale) { throw new UnsupportedOperationException("MLText.getValue"); }
    public String getDefaultValue() { throw new UnsupportedOperationException("MLText.getDefaultValue"); }
    public String getClosestValue(Locale locale) { throw new UnsupportedOperationException("MLText.getClosestValue"); }
    public void removeValue(Locale locale) { throw new UnsupportedOperationException("MLText.removeValue"); }
}

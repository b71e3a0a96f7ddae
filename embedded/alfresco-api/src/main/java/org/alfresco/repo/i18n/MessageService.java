package org.alfresco.repo.i18n;

import java.io.IOException;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.cmr.repository.StoreRef;

public interface MessageService extends MessageLookup {
    void setLocale(Locale locale);

    Locale getLocale();

    void setContentLocale(Locale locale);

    Locale getContentLocale();

    Locale getNearestLocale(Locale locale, Set<Locale> set);

    Locale parseLocale(String value);

    void registerResourceBundle(String value);

    void unregisterResourceBundle(String value);

    ResourceBundle getRepoResourceBundle(StoreRef storeRef, String value, Locale locale) throws IOException;

    Set<String> getRegisteredBundles();

    void register(MessageDeployer messageDeployer);

    String getBaseBundleName(String value);
}

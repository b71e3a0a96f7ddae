package org.eiso.host.module;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.alfresco.repo.i18n.MessageDeployer;
import org.alfresco.repo.i18n.MessageService;
import org.alfresco.repo.i18n.StaticMessageLookup;
import org.alfresco.service.cmr.repository.StoreRef;
import org.springframework.extensions.surf.util.I18NUtil;

/** Messages of the resource bundles on the class path. */
public final class BundleMessageService extends StaticMessageLookup implements MessageService {
    private final Set<String> registered = ConcurrentHashMap.newKeySet();

    @Override
    public void setLocale(Locale locale) {
        I18NUtil.setLocale(locale);
    }

    @Override
    public Locale getLocale() {
        return I18NUtil.getLocale();
    }

    @Override
    public void setContentLocale(Locale locale) {
        I18NUtil.setContentLocale(locale);
    }

    @Override
    public Locale getContentLocale() {
        return I18NUtil.getContentLocale();
    }

    @Override
    public Locale getNearestLocale(Locale templateLocale, Set<Locale> options) {
        return I18NUtil.getNearestLocale(templateLocale, options);
    }

    @Override
    public Locale parseLocale(String localeStr) {
        return I18NUtil.parseLocale(localeStr);
    }

    @Override
    public void registerResourceBundle(String bundlePath) {
        registered.add(bundlePath);
        I18NUtil.registerResourceBundle(bundlePath);
    }

    @Override
    public void unregisterResourceBundle(String resBundlePath) {
        throw new UnsupportedOperationException("MessageService.unregisterResourceBundle(String)");
    }

    @Override
    public ResourceBundle getRepoResourceBundle(StoreRef storeRef, String path, Locale locale) {
        throw new UnsupportedOperationException("MessageService.getRepoResourceBundle(StoreRef, String, Locale)");
    }

    @Override
    public Set<String> getRegisteredBundles() {
        return Set.copyOf(registered);
    }

    @Override
    public void register(MessageDeployer messageDeployer) {
        messageDeployer.initMessages();
    }

    @Override
    public String getBaseBundleName(String resourceName) {
        String name = resourceName.substring(resourceName.lastIndexOf('/') + 1);
        int end = name.indexOf('.');
        String base = end < 0 ? name : name.substring(0, end);
        int locale = base.indexOf('_');
        return locale < 0 ? base : base.substring(0, locale);
    }
}

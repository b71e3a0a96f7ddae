package org.alfresco.i18n;

import java.util.List;
import org.springframework.extensions.surf.util.I18NUtil;

/** Registers the resource bundles of a Spring context with {@link I18NUtil}. */
public class ResourceBundleBootstrapComponent {
    public ResourceBundleBootstrapComponent() {}

    public void setResourceBundles(List<String> resourceBundles) {
        resourceBundles.forEach(I18NUtil::registerResourceBundle);
    }
}

package org.springframework.extensions.surf.util;

import java.util.List;

/** Registers the resource bundles of a Spring context with {@link I18NUtil}. */
public class ResourceBundleBootstrapComponent {
    public ResourceBundleBootstrapComponent() {}

    public void setResourceBundles(List<String> resourceBundles) {
        resourceBundles.forEach(I18NUtil::registerResourceBundle);
    }
}

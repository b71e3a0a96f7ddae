package org.eiso.host.boot;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.support.AbstractXmlApplicationContext;

/** The application context: the host's beans, then those of every module on the class path. */
final class HostContext extends AbstractXmlApplicationContext {

    private static final String[] LOCATIONS = {
        "classpath:org/eiso/host/host-context.xml", "classpath*:alfresco/module/*/module-context.xml"
    };

    HostContext(HostSettings settings) {
        setDisplayName("eISO");
        settings.applyTo(getEnvironment());
    }

    @Override
    protected String @Nullable [] getConfigLocations() {
        return LOCATIONS.clone();
    }

    @Override
    protected void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
        beanFactory.registerSingleton("global-properties", HostSettings.effective(getEnvironment()));
    }
}

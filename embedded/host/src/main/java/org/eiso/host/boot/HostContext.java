package org.eiso.host.boot;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.support.AbstractXmlApplicationContext;

/** The application context: the host's beans, then those of every module on the class path. */
final class HostContext extends AbstractXmlApplicationContext {

    private static final String HOST = "classpath:org/eiso/host/host-context.xml";
    private static final String MODULES = "classpath*:alfresco/module/*/module-context.xml";

    HostContext(HostSettings settings) {
        setDisplayName("eISO");
        settings.applyTo(getEnvironment());
    }

    /** The host's own files are held against their schema by a test: to do it at each start costs a second. */
    @Override
    protected void loadBeanDefinitions(XmlBeanDefinitionReader reader) {
        reader.setValidating(false);
        reader.loadBeanDefinitions(HOST);
        reader.setValidating(true);
        reader.loadBeanDefinitions(MODULES);
    }

    @Override
    protected void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
        beanFactory.registerSingleton("global-properties", HostSettings.effective(getEnvironment()));
    }
}

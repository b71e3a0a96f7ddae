package org.eiso.host.search.solr;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** Lets Solr start before any other bean is made, since nothing of the host takes longer to start. */
final class EarlyStart implements BeanFactoryPostProcessor {
    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        beans.getBean("search.solrConnection");
    }
}

package org.eiso.host.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanDefinitionStoreException;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.core.io.ByteArrayResource;

class HostContextTest {

    /** The start reads them without looking at the schema. */
    @Test
    void theHostsContextFilesKeepTheirSchema() {
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();

        new XmlBeanDefinitionReader(beans).loadBeanDefinitions("classpath:org/eiso/host/host-context.xml");

        assertThat(beans.containsBeanDefinition("web.server")).isTrue();
        assertThat(beans.containsBeanDefinition("nodeService")).isTrue();
    }

    @Test
    void theReaderOfThisTestDoesLookAtTheSchema() {
        String misspelt =
                """
                <beans xmlns="http://www.springframework.org/schema/beans"
                       xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                       xsi:schemaLocation="http://www.springframework.org/schema/beans
                           https://www.springframework.org/schema/beans/spring-beans.xsd">
                  <bean id="x" class="java.lang.Object"><propety name="y"/></bean>
                </beans>""";

        XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(new DefaultListableBeanFactory());

        assertThatThrownBy(() ->
                        reader.loadBeanDefinitions(new ByteArrayResource(misspelt.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(BeanDefinitionStoreException.class);
    }
}

package org.eiso.host.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.springframework.context.support.GenericXmlApplicationContext;
import org.springframework.core.io.ByteArrayResource;

/** Jobs as an extension registers them for Alfresco. */
class ScheduleTest {
    private static final String EXTENSION =
            """
            <beans xmlns="http://www.springframework.org/schema/beans"
                   xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                   xsi:schemaLocation="http://www.springframework.org/schema/beans
                                       https://www.springframework.org/schema/beans/spring-beans.xsd">
              <bean id="latch" class="java.util.concurrent.CountDownLatch"><constructor-arg value="1"/></bean>
              <bean id="aJobDetail" class="org.springframework.scheduling.quartz.JobDetailFactoryBean">
                <property name="jobClass" value="org.eiso.host.schedule.ScheduleTest$CountingJob"/>
                <property name="jobDataAsMap"><map><entry key="latch" value-ref="latch"/></map></property>
              </bean>
              <bean id="aSchedulerAccessor" class="%s">
                <property name="scheduler" ref="schedulerFactory"/>
                %s
                <property name="triggers"><list>
                  <bean id="aTrigger" class="org.springframework.scheduling.quartz.CronTriggerFactoryBean">
                    <property name="jobDetail" ref="aJobDetail"/>
                    <property name="cronExpression" value="* * * * * ?"/>
                  </bean>
                </list></property>
              </bean>
            </beans>
            """;

    /** Counts down when it runs. */
    public static final class CountingJob implements Job {
        @Override
        public void execute(JobExecutionContext context) {
            Objects.requireNonNull(
                            (CountDownLatch) context.getMergedJobDataMap().get("latch"))
                    .countDown();
        }
    }

    @Test
    void aJobOfAnExtensionRunsByItsCronExpressionOnceTheHostHasStarted() throws Exception {
        try (GenericXmlApplicationContext context =
                start("org.springframework.scheduling.quartz.SchedulerAccessorBean", "")) {
            CountDownLatch latch = context.getBean("latch", CountDownLatch.class);

            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void alfrescosAccessorCanBeSwitchedOff() throws Exception {
        try (GenericXmlApplicationContext context = start(
                "org.alfresco.schedule.AlfrescoSchedulerAccessorBean", "<property name='enabled' value='false'/>")) {
            Scheduler scheduler = context.getBean(Scheduler.class);

            assertThat(scheduler.isStarted()).isTrue();
            assertThat(scheduler.getTriggerGroupNames()).isEmpty();
        }
    }

    @Test
    void twoHostsInOneJvmHaveSchedulersOfTheirOwn() throws Exception {
        String accessor = "org.alfresco.schedule.AlfrescoSchedulerAccessorBean";
        try (GenericXmlApplicationContext one = start(accessor, "");
                GenericXmlApplicationContext other = start(accessor, "")) {
            assertThat(one.getBean(Scheduler.class)).isNotSameAs(other.getBean(Scheduler.class));
            one.close();
            assertThat(other.getBean(Scheduler.class).isShutdown()).isFalse();
        }
    }

    private static GenericXmlApplicationContext start(String accessor, String further) {
        GenericXmlApplicationContext context = new GenericXmlApplicationContext();
        context.load("classpath:org/eiso/host/context/schedule-context.xml");
        context.load(
                new ByteArrayResource(EXTENSION.formatted(accessor, further).getBytes(StandardCharsets.UTF_8)));
        context.refresh();
        return context;
    }
}

package org.eiso.host.schedule;

import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.core.Ordered;

/** Starts the jobs last of all, when models, nodes and modules are there. */
public final class SchedulerStart implements ApplicationListener<ContextRefreshedEvent>, Ordered {
    private final Scheduler scheduler;
    private final ApplicationContext context;

    public SchedulerStart(Scheduler scheduler, ApplicationContext context) {
        this.scheduler = scheduler;
        this.context = context;
    }

    @Override
    public void onApplicationEvent(ContextRefreshedEvent event) {
        if (event.getApplicationContext() != context) {
            return;
        }
        try {
            scheduler.start();
        } catch (SchedulerException failure) {
            throw new IllegalStateException("The jobs cannot be started", failure);
        }
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}

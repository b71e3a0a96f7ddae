package org.alfresco.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.quartz.SchedulerAccessorBean;

/** A scheduler accessor that can be switched off, and that takes its triggers out of the scheduler when destroyed. */
public class AlfrescoSchedulerAccessorBean extends SchedulerAccessorBean implements DisposableBean {
    private boolean enabled = true;
    private List<Trigger> registered = List.of();

    public AlfrescoSchedulerAccessorBean() {}

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    @Override
    public void setTriggers(Trigger... triggers) {
        registered = new ArrayList<>(Arrays.asList(triggers));
        super.setTriggers(triggers);
    }

    @Override
    public void afterPropertiesSet() throws SchedulerException {
        if (enabled) {
            super.afterPropertiesSet();
        }
    }

    @Override
    public void destroy() throws Exception {
        Scheduler scheduler = getScheduler();
        if (!enabled || scheduler == null || scheduler.isShutdown()) {
            return;
        }
        for (Trigger trigger : registered) {
            scheduler.unscheduleJob(trigger.getKey());
        }
    }
}

package org.eiso.host.content;

import java.util.Objects;
import org.alfresco.schedule.AbstractScheduledLockedJob;
import org.quartz.JobExecutionContext;

/** Runs the sweep on one host at a time. */
public final class OrphanSweepJob extends AbstractScheduledLockedJob {
    @Override
    public void executeJob(JobExecutionContext context) {
        Object sweep = Objects.requireNonNull(context.getMergedJobDataMap().get("orphanSweep"), "orphanSweep");
        ((OrphanSweep) sweep).sweep();
    }
}

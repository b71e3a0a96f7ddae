package org.eiso.lifecycle;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** The scheduler's way to {@link ReleaseDueIssues}, which it finds in its data as {@code releaseDueIssues}. */
@DisallowConcurrentExecution
public final class ReleaseJob implements Job {

    @Override
    public void execute(JobExecutionContext context) {
        Object release = context.getJobDetail().getJobDataMap().get("releaseDueIssues");
        if (release instanceof ReleaseDueIssues due) {
            due.run();
        } else {
            throw new IllegalStateException("The job's data lack releaseDueIssues");
        }
    }
}

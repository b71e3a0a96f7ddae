package org.alfresco.schedule;

import org.alfresco.repo.lock.JobLockService;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.springframework.scheduling.quartz.QuartzJobBean;

/**
 * A job that runs on one host at a time: takes the job lock named by its class and key, and does nothing when another
 * host holds it. The job data hold {@code jobLockService} and optionally {@code name}.
 */
public abstract class AbstractScheduledLockedJob extends QuartzJobBean {
    public AbstractScheduledLockedJob() {}

    @Override
    protected final synchronized void executeInternal(JobExecutionContext jobContext) throws JobExecutionException {
        JobLockService locks =
                (JobLockService) jobContext.getJobDetail().getJobDataMap().get("jobLockService");
        if (locks == null) {
            throw new JobExecutionException(
                    "The job " + jobContext.getJobDetail().getKey() + " has no jobLockService in its job data");
        }
        String name = jobContext.getJobDetail().getJobDataMap().getString("name");
        new ScheduledJobLockExecuter(locks, name == null ? getClass().getSimpleName() : name, this).execute(jobContext);
    }

    public abstract void executeJob(JobExecutionContext jobContext) throws JobExecutionException;
}

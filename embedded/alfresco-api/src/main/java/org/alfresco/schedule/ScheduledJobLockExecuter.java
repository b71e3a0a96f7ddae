package org.alfresco.schedule;

import java.util.concurrent.atomic.AtomicBoolean;
import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.lock.LockAcquisitionException;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;

/** Runs a job while holding its job lock; a lock held elsewhere means that the job runs there. */
public class ScheduledJobLockExecuter {
    private static final long LOCK_TTL_MS = 30_000L;

    private final JobLockService jobLockService;
    private final QName lockQName;
    private final AbstractScheduledLockedJob job;

    public ScheduledJobLockExecuter(JobLockService jobLockService, String name, AbstractScheduledLockedJob job) {
        this.jobLockService = jobLockService;
        this.lockQName = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, name);
        this.job = job;
    }

    public void execute(JobExecutionContext jobContext) throws JobExecutionException {
        AtomicBoolean running = new AtomicBoolean(true);
        String token;
        try {
            token = jobLockService.getLock(lockQName, LOCK_TTL_MS);
        } catch (LockAcquisitionException heldElsewhere) {
            return;
        }
        try {
            jobLockService.refreshLock(token, lockQName, LOCK_TTL_MS, new JobLockService.JobLockRefreshCallback() {
                @Override
                public boolean isActive() {
                    return running.get();
                }

                @Override
                public void lockReleased() {
                    running.set(false);
                }
            });
            job.executeJob(jobContext);
        } finally {
            running.set(false);
            jobLockService.releaseLockVerify(token, lockQName);
        }
    }
}

package org.eiso.host.lock;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.lock.LockAcquisitionException;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.TransactionListenerAdapter;
import org.alfresco.service.namespace.QName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Job locks that hold across hosts, kept in the database in transactions of their own.
 *
 * <p>A lock ends with its time to live, so that a host that dies does not hold it for ever; who works longer refreshes.
 */
public final class JdbcJobLockService implements JobLockService, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(JdbcJobLockService.class);

    private static final long RETRY_WAIT_MS = 20;
    private static final int RETRIES = 10;
    private static final long SHORTEST_REFRESHED_MS = 2;

    private final JobLockTable table;
    private final TransactionTemplate ownTransaction;
    private final ScheduledExecutorService refresher = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "job-lock-refresh");
        thread.setDaemon(true);
        return thread;
    });

    public JdbcJobLockService(JdbcClient jdbc, PlatformTransactionManager transactionManager) {
        this.table = new JobLockTable(jdbc);
        this.ownTransaction = new TransactionTemplate(transactionManager);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void getTransactionalLock(QName lockQName, long timeToLive) {
        getTransactionalLock(lockQName, timeToLive, RETRY_WAIT_MS, RETRIES);
    }

    /**
     * Takes a lock that ends with the current transaction. Taken again in the same transaction, it is prolonged.
     *
     * @throws IllegalStateException outside of a transaction
     * @throws LockAcquisitionException when it is held elsewhere after all retries
     */
    @Override
    public void getTransactionalLock(QName lockQName, long timeToLive, long retryWait, int retryCount) {
        if (!AlfrescoTransactionSupport.isActualTransactionActive()) {
            throw new IllegalStateException("The transactional lock " + lockQName + " needs an active transaction");
        }
        TransactionLocks locks = AlfrescoTransactionSupport.getResource(this);
        if (locks == null) {
            locks = new TransactionLocks();
            AlfrescoTransactionSupport.bindResource(this, locks);
            AlfrescoTransactionSupport.bindListener(locks);
        }
        take(lockQName, locks.token, timeToLive, retryWait, retryCount);
        locks.held.add(lockQName);
    }

    @Override
    public String getLock(QName lockQName, long timeToLive) {
        return getLock(lockQName, timeToLive, RETRY_WAIT_MS, RETRIES);
    }

    @Override
    public String getLock(QName lockQName, long timeToLive, long retryWait, int retryCount) {
        String token = UUID.randomUUID().toString();
        take(lockQName, token, timeToLive, retryWait, retryCount);
        return token;
    }

    @Override
    public String getLock(QName lockQName, long timeToLive, JobLockRefreshCallback callback) {
        String token = getLock(lockQName, timeToLive);
        try {
            refreshLock(token, lockQName, timeToLive, callback);
            return token;
        } catch (RuntimeException failure) {
            releaseLockVerify(token, lockQName);
            throw failure;
        }
    }

    /**
     * @throws LockAcquisitionException when the lock has ended or was taken by someone else
     */
    @Override
    public void refreshLock(String lockToken, QName lockQName, long timeToLive) {
        if (!inOwnTransaction(() -> table.prolong(lockQName, lockToken, Duration.ofMillis(timeToLive)))) {
            throw new LockAcquisitionException(lockQName, lockToken);
        }
    }

    /** Refreshes the lock at half its time to live for as long as the callback calls itself active; then releases it. */
    @Override
    public void refreshLock(String lockToken, QName lockQName, long timeToLive, JobLockRefreshCallback callback) {
        if (timeToLive < SHORTEST_REFRESHED_MS) {
            throw new IllegalArgumentException("The time to live is too short to be refreshed: " + timeToLive + " ms");
        }
        refreshLock(lockToken, lockQName, timeToLive);
        scheduleRefresh(lockToken, lockQName, timeToLive, callback);
    }

    @Override
    public void releaseLock(String lockToken, QName lockQName) {
        releaseLockVerify(lockToken, lockQName);
    }

    @Override
    public boolean releaseLockVerify(String lockToken, QName lockQName) {
        return inOwnTransaction(() -> table.release(lockQName, lockToken));
    }

    /** Stops refreshing; locks still held end with their time to live. */
    @Override
    public void close() {
        refresher.shutdownNow();
    }

    private void take(QName lock, String token, long timeToLive, long retryWait, int retryCount) {
        if (retryCount < 0) {
            throw new IllegalArgumentException("The number of retries is negative: " + retryCount);
        }
        for (int attempt = 0; ; attempt++) {
            if (tryToTake(lock, token, timeToLive)) {
                return;
            }
            if (attempt >= retryCount || !waited(retryWait)) {
                throw new LockAcquisitionException(lock, token);
            }
        }
    }

    private boolean tryToTake(QName lock, String token, long timeToLive) {
        try {
            return inOwnTransaction(() -> table.take(lock, token, Duration.ofMillis(timeToLive)));
        } catch (ConcurrencyFailureException | DataIntegrityViolationException lostTheRace) {
            LOG.debug("Another host took {} at the same moment", lock, lostTheRace);
            return false;
        }
    }

    private static boolean waited(long millis) {
        try {
            Thread.sleep(millis);
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean inOwnTransaction(Supplier<Boolean> work) {
        return Boolean.TRUE.equals(ownTransaction.execute(status -> work.get()));
    }

    private void scheduleRefresh(String token, QName lock, long timeToLive, JobLockRefreshCallback callback) {
        try {
            var unused = refresher.schedule(
                    () -> refresh(token, lock, timeToLive, callback), timeToLive / 2, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException shutDown) {
            throw new LockAcquisitionException(shutDown, "The host is stopping: " + lock);
        }
    }

    private void refresh(String token, QName lock, long timeToLive, JobLockRefreshCallback callback) {
        try {
            if (!callback.isActive()) {
                if (releaseLockVerify(token, lock)) {
                    callback.lockReleased();
                }
                return;
            }
            refreshLock(token, lock, timeToLive);
            scheduleRefresh(token, lock, timeToLive, callback);
        } catch (RuntimeException lost) {
            LOG.warn("The job lock {} could not be refreshed", lock, lost);
            callback.lockReleased();
        }
    }

    /** The locks of one transaction. They share a token, so that a transaction is not in its own way. */
    private final class TransactionLocks extends TransactionListenerAdapter {
        private final String token = UUID.randomUUID().toString();
        private final Set<QName> held = new LinkedHashSet<>();

        @Override
        public void afterCommit() {
            releaseAll();
        }

        @Override
        public void afterRollback() {
            releaseAll();
        }

        private void releaseAll() {
            for (QName lock : held) {
                try {
                    releaseLockVerify(token, lock);
                } catch (RuntimeException failure) {
                    LOG.warn("The job lock {} ends only with its time to live", lock, failure);
                }
            }
        }
    }
}

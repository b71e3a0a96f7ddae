package org.eiso.host.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.lock.JobLockService.JobLockRefreshCallback;
import org.alfresco.repo.lock.LockAcquisitionException;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.eiso.host.KernelHost;
import org.junit.jupiter.api.Test;

/** What jobs may expect of their locks; two hosts share the database. */
interface JobLockContract {
    KernelHost host();

    KernelHost otherHost();

    private JobLockService locks() {
        return host().bean("jobLockService", JobLockService.class);
    }

    private JobLockService otherLocks() {
        return otherHost().bean("jobLockService", JobLockService.class);
    }

    private static QName name(String suffix) {
        return QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "job" + UUID.randomUUID() + suffix);
    }

    @Test
    default void aLockIsHeldAgainstTheOtherHostUntilItIsReleased() {
        QName lock = name("");
        String token = locks().getLock(lock, 60_000);

        assertThatThrownBy(() -> otherLocks().getLock(lock, 60_000, 1, 1)).isInstanceOf(LockAcquisitionException.class);
        assertThat(locks().releaseLockVerify(token, lock)).isTrue();

        assertThat(otherLocks().getLock(lock, 60_000)).isNotEqualTo(token);
    }

    @Test
    default void aLockThatWasNotRefreshedEndsWithItsTimeToLive() throws Exception {
        QName lock = name("");
        String token = locks().getLock(lock, 30);

        Thread.sleep(60);

        otherLocks().getLock(lock, 60_000, 1, 0);
        assertThatThrownBy(() -> locks().refreshLock(token, lock, 30)).isInstanceOf(LockAcquisitionException.class);
        assertThat(locks().releaseLockVerify(token, lock)).isFalse();
    }

    @Test
    default void aRefreshedLockOutlivesItsFirstTimeToLive() throws Exception {
        QName lock = name("");
        AtomicBoolean active = new AtomicBoolean(true);
        CountDownLatch released = new CountDownLatch(1);
        locks().getLock(lock, 200, new JobLockRefreshCallback() {
            @Override
            public boolean isActive() {
                return active.get();
            }

            @Override
            public void lockReleased() {
                released.countDown();
            }
        });

        Thread.sleep(700);
        assertThatThrownBy(() -> otherLocks().getLock(lock, 100, 1, 0)).isInstanceOf(LockAcquisitionException.class);
        active.set(false);

        assertThat(released.await(5, TimeUnit.SECONDS)).isTrue();
        otherLocks().getLock(lock, 100, 1, 0);
    }

    @Test
    default void aLockOnABranchExcludesTheTrunkAndTheTwigsButNotItsNeighbour() {
        QName trunk = name("");
        QName branch = QName.createQName(trunk.getNamespaceURI(), trunk.getLocalName() + ".a");
        QName twig = QName.createQName(trunk.getNamespaceURI(), trunk.getLocalName() + ".a.b");
        QName neighbour = QName.createQName(trunk.getNamespaceURI(), trunk.getLocalName() + ".ab");
        locks().getLock(branch, 60_000);

        for (QName excluded : List.of(trunk, branch, twig)) {
            assertThatThrownBy(() -> otherLocks().getLock(excluded, 60_000, 1, 0))
                    .isInstanceOf(LockAcquisitionException.class);
        }
        otherLocks().getLock(neighbour, 60_000, 1, 0);
    }

    @Test
    default void aTransactionalLockLastsAsLongAsItsTransaction() {
        QName lock = name("");

        host().inTransaction(() -> {
            locks().getTransactionalLock(lock, 60_000);
            locks().getTransactionalLock(lock, 60_000);
            assertThatThrownBy(() -> otherLocks().getLock(lock, 60_000, 1, 0))
                    .isInstanceOf(LockAcquisitionException.class);
            return null;
        });

        String token = otherLocks().getLock(lock, 60_000, 1, 0);
        otherLocks().releaseLock(token, lock);
    }

    @Test
    default void aTransactionalLockEndsWithARollbackToo() {
        QName lock = name("");

        assertThatThrownBy(() -> host().inTransaction(() -> {
                    locks().getTransactionalLock(lock, 60_000);
                    throw new IllegalArgumentException("rolled back");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        otherLocks().getLock(lock, 60_000, 1, 0);
    }

    @Test
    default void aTransactionalLockNeedsATransaction() {
        assertThatThrownBy(() -> locks().getTransactionalLock(name(""), 1_000))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    default void ofManyThreadsOnTwoHostsOnlyOneIsInsideAtATime() throws Exception {
        QName lock = name("");
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger entered = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        for (int i = 0; i < 8; i++) {
            JobLockService locks = i % 2 == 0 ? locks() : otherLocks();
            threads.execute(() -> {
                String token = locks.getLock(lock, 60_000, 5, 2_000);
                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                entered.incrementAndGet();
                inside.decrementAndGet();
                locks.releaseLock(token, lock);
            });
        }
        threads.shutdown();

        assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        assertThat(entered).hasValue(8);
        assertThat(most).hasValue(1);
    }
}

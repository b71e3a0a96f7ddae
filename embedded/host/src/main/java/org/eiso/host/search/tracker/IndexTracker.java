package org.eiso.host.search.tracker;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.eiso.host.search.solr.IndexState;
import org.eiso.host.search.solr.SolrIndex;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Follows the change log on a thread of its own, from the last change that the index holds. Whatever ends it, it goes on
 * from its last commit: writing a change again does no harm. It wakes up with each commit of this host, and looks for
 * those of other hosts once a second.
 */
public final class IndexTracker implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(IndexTracker.class);
    private static final int BATCH = 1_000;
    private static final int REBUILD_BATCH = 500;
    private static final long POLL_MS = 1_000;
    private static final long LONGEST_PAUSE_MS = 30_000;
    private static final long PROGRESS_EVERY_MS = 5_000;

    private final ChangeFeed feed;
    private final NodeIndexer indexer;
    private final SolrIndex index;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition signal = lock.newCondition();
    private final Condition indexed = lock.newCondition();
    private boolean awake;
    private boolean rebuildWanted;
    private boolean stopping;
    private @Nullable IndexState state;
    private @Nullable Thread thread;
    private long progressSaid;

    IndexTracker(ChangeFeed feed, NodeIndexer indexer, SolrIndex index) {
        this.feed = feed;
        this.indexer = indexer;
        this.index = index;
    }

    @Override
    public void start() {
        lock.lock();
        try {
            if (thread == null) {
                stopping = false;
                Thread starting = new Thread(this::run, "index-tracker");
                starting.setDaemon(true);
                thread = starting;
                starting.start();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void stop() {
        Thread running;
        lock.lock();
        try {
            stopping = true;
            signal.signalAll();
            running = thread;
            thread = null;
        } finally {
            lock.unlock();
        }
        if (running != null) {
            try {
                running.join(TimeUnit.SECONDS.toMillis(30));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        lock.lock();
        try {
            return thread != null;
        } finally {
            lock.unlock();
        }
    }

    /** Says that there are changes. */
    public void wake() {
        lock.lock();
        try {
            awake = true;
            signal.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Builds the index anew, beside its use: what is found meanwhile is the old state, node by node replaced. */
    public void rebuild() {
        lock.lock();
        try {
            rebuildWanted = true;
            awake = true;
            signal.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** How far the index is. */
    public IndexProgress progress() {
        long last = feed.last();
        lock.lock();
        try {
            IndexState now = state == null ? IndexState.EMPTY : state;
            boolean rebuilding = now.rebuilding() || rebuildWanted;
            return new IndexProgress(now.seq(), last, rebuilding, rebuilding ? percent(now) : 100);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until everything committed before this call is found.
     *
     * @return whether it is, within that time
     */
    public boolean awaitIndexed(Duration atMost) {
        return awaitIndexed(feed.last(), atMost);
    }

    /**
     * Waits until every change up to this one is found.
     *
     * @return whether it is, within that time
     */
    public boolean awaitIndexed(long seq, Duration atMost) {
        long left = atMost.toNanos();
        wake();
        lock.lock();
        try {
            while (state == null || state.rebuilding() || rebuildWanted || state.seq() < seq) {
                if (left <= 0) {
                    return false;
                }
                left = indexed.awaitNanos(left);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        long pause = POLL_MS;
        boolean failed = false;
        while (sleep(failed ? pause : POLL_MS, failed)) {
            try {
                do {
                    failed = false;
                } while (step() && !stopping());
                pause = POLL_MS;
            } catch (RuntimeException e) {
                failed = true;
                pause = Math.min(LONGEST_PAUSE_MS, pause * 2);
                LOG.warn("The index is not up to date; trying again in {} ms", pause, e);
                forget();
            }
        }
    }

    /** Waits for a signal, or that long; the first time not at all. Returns whether to go on. */
    private boolean sleep(long millis, boolean afterFailure) {
        lock.lock();
        try {
            if (!awake && !stopping && (state != null || afterFailure)) {
                signal.await(millis, TimeUnit.MILLISECONDS);
            }
            awake = false;
            return !stopping;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    private boolean stopping() {
        lock.lock();
        try {
            return stopping;
        } finally {
            lock.unlock();
        }
    }

    /** What was written since the last commit may be incomplete. */
    private void forget() {
        try {
            index.rollback();
        } catch (RuntimeException e) {
            LOG.debug("The index cannot be rolled back", e);
        }
        lock.lock();
        try {
            state = null;
        } finally {
            lock.unlock();
        }
    }

    /** Does one batch; returns whether there may be more. */
    private boolean step() {
        IndexState current = current();
        if (current.rebuilding()) {
            return rebuildStep(current);
        }
        List<ChangeFeed.Change> changes = feed.after(current.seq(), BATCH);
        if (changes.isEmpty()) {
            return false;
        }
        indexer.apply(changes, current.pass());
        long seq = changes.get(changes.size() - 1).seq();
        commit(new IndexState(seq, current.pass(), IndexState.DONE));
        return true;
    }

    private IndexState current() {
        IndexState known;
        boolean wanted;
        lock.lock();
        try {
            known = state;
            wanted = rebuildWanted;
        } finally {
            lock.unlock();
        }
        IndexState current = known == null ? index.state() : known;
        long last = feed.last();
        if (current.seq() > last) {
            LOG.warn("The index knows changes that the database does not: it is built anew");
            wanted = true;
        }
        if (wanted || current.equals(IndexState.EMPTY)) {
            current = new IndexState(last, current.pass() + 1, 0);
            LOG.info("Building the index anew");
        }
        publish(current, wanted);
        return current;
    }

    private boolean rebuildStep(IndexState current) {
        List<Long> ids = feed.nodesAfter(current.rebuiltTo(), REBUILD_BATCH);
        if (ids.isEmpty()) {
            index.removeOlderThan(current.pass());
            commit(new IndexState(current.seq(), current.pass(), IndexState.DONE));
            LOG.info("The index is complete");
            return true;
        }
        indexer.write(ids, current.pass());
        commit(new IndexState(current.seq(), current.pass(), ids.get(ids.size() - 1)));
        long now = System.nanoTime() / 1_000_000;
        if (now - progressSaid > PROGRESS_EVERY_MS) {
            progressSaid = now;
            LOG.info("Building the index: {} %", progress().rebuiltPercent());
        }
        return true;
    }

    private int percent(IndexState now) {
        long lastNode = feed.lastNode();
        return lastNode == 0 ? 0 : (int) Math.min(99, 100 * Math.max(0, now.rebuiltTo()) / lastNode);
    }

    private void commit(IndexState next) {
        index.commit(next);
        publish(next, false);
    }

    private void publish(IndexState next, boolean rebuildBegun) {
        lock.lock();
        try {
            state = next;
            if (rebuildBegun) {
                rebuildWanted = false;
            }
            indexed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}

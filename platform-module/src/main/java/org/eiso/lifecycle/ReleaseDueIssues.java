package org.eiso.lifecycle;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.lock.LockAcquisitionException;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.eiso.alfresco.Elevation;
import org.eiso.alfresco.IsoModel;
import org.eiso.domain.lifecycle.Event;
import org.eiso.domain.lifecycle.Role;
import org.eiso.domain.lifecycle.State;
import org.eiso.domain.refusal.RefusedException;
import org.eiso.issue.Issue;
import org.eiso.issue.Issues;
import org.eiso.unit.AreaKind;
import org.eiso.unit.Unit;
import org.eiso.unit.UnitFolders;
import org.eiso.unit.Units;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts approved issues into force when their day has come: each in a transaction of its own, and on one server of a
 * cluster at a time.
 */
public final class ReleaseDueIssues {

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseDueIssues.class);
    private static final QName LOCK = QName.createQName(IsoModel.URI, "release-due-issues");
    private static final long LOCK_MILLIS = 120_000;

    private final Units units;
    private final UnitFolders folders;
    private final Issues issues;
    private final NodeService nodes;
    private final Lifecycle lifecycle;
    private final Elevation elevation;
    private final RetryingTransactionHelper transactions;
    private final JobLockService locks;
    private final Clock clock;

    public ReleaseDueIssues(
            Units units,
            UnitFolders folders,
            Issues issues,
            NodeService nodes,
            Lifecycle lifecycle,
            Elevation elevation,
            RetryingTransactionHelper transactions,
            JobLockService locks,
            Clock clock) {
        this.units = units;
        this.folders = folders;
        this.issues = issues;
        this.nodes = nodes;
        this.lifecycle = lifecycle;
        this.elevation = elevation;
        this.transactions = transactions;
        this.locks = locks;
        this.clock = clock;
    }

    /** Returns how many issues came into force. */
    public int run() {
        String token;
        try {
            token = locks.getLock(LOCK, LOCK_MILLIS);
        } catch (LockAcquisitionException e) {
            LOG.debug("Another server is releasing", e);
            return 0;
        }
        try {
            return elevation.asSystem("release what is due", () -> {
                int released = 0;
                for (NodeRef node : transactions.doInTransaction(this::due, true)) {
                    locks.refreshLock(token, LOCK, LOCK_MILLIS);
                    released += release(node);
                }
                return released;
            });
        } finally {
            locks.releaseLock(token, LOCK);
        }
    }

    private List<NodeRef> due() {
        Instant now = clock.instant();
        return units.list().stream()
                .map(Unit::id)
                .flatMap(unit -> folders.children(folders.area(unit, AreaKind.DRAFT)).stream())
                .filter(node -> nodes.hasAspect(node, IsoModel.ASPECT_LIFECYCLE))
                .filter(node -> isDue(issues.load(node), now))
                .toList();
    }

    private static boolean isDue(Issue issue, Instant now) {
        Instant effectiveFrom = issue.effectiveFrom();
        return issue.state() == State.APPROVED && effectiveFrom != null && !effectiveFrom.isAfter(now);
    }

    /** One failure must not hold up the others; it is logged and tried again at the next run. */
    private int release(NodeRef node) {
        try {
            transactions.doInTransaction(() ->
                    lifecycle.perform(TransitionRequest.of(node, Event.RELEASE).as(Role.CLOCK)));
            return 1;
        } catch (RefusedException e) {
            LOG.info("Not released: {}: {}", node, e.getMessage());
            return 0;
        } catch (RuntimeException e) {
            LOG.error("Release of {} failed", node, e);
            return 0;
        }
    }
}

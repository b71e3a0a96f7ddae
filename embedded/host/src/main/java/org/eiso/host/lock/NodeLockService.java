package org.eiso.host.lock;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.lock.LockServicePolicies.BeforeLock;
import org.alfresco.repo.lock.LockServicePolicies.BeforeUnlock;
import org.alfresco.repo.lock.mem.Lifetime;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.policy.ClassPolicyDelegate;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.lock.LockStatus;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.lock.NodeLockedException;
import org.alfresco.service.cmr.lock.UnableToAquireLockException;
import org.alfresco.service.cmr.lock.UnableToReleaseLockException;
import org.alfresco.service.cmr.lock.UnableToReleaseLockException.CAUSE;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;

/**
 * Locks on nodes, kept in the node's {@code cm:lockable} properties.
 *
 * <p>Ephemeral locks are kept there as well, marked as such, so that they hold on every host. Locking changes neither who
 * modified a node nor when.
 */
public final class NodeLockService implements LockService {
    private static final int DEFAULT_EPHEMERAL_THRESHOLD_S = 172_800;

    private final NodeService nodeService;
    private final BehaviourFilter behaviourFilter;
    private final Clock clock;
    private final ClassPolicyDelegate<BeforeLock> beforeLock;
    private final ClassPolicyDelegate<BeforeUnlock> beforeUnlock;
    private volatile int ephemeralThreshold = DEFAULT_EPHEMERAL_THRESHOLD_S;

    public NodeLockService(
            NodeService nodeService, PolicyComponent policyComponent, BehaviourFilter behaviourFilter, Clock clock) {
        this.nodeService = nodeService;
        this.behaviourFilter = behaviourFilter;
        this.clock = clock;
        this.beforeLock = policyComponent.registerClassPolicy(BeforeLock.class);
        this.beforeUnlock = policyComponent.registerClassPolicy(BeforeUnlock.class);
    }

    @Override
    public void lock(NodeRef nodeRef, LockType lockType) {
        lock(nodeRef, lockType, TIMEOUT_INFINITY);
    }

    @Override
    public void lock(NodeRef nodeRef, LockType lockType, int timeToExpire) {
        lock(nodeRef, lockType, timeToExpire, Lifetime.PERSISTENT);
    }

    @Override
    public void lock(NodeRef nodeRef, LockType lockType, int timeToExpire, Lifetime lifetime) {
        lock(nodeRef, lockType, timeToExpire, lifetime, null);
    }

    /**
     * @param timeToExpire in seconds; 0 for never
     * @throws UnableToAquireLockException when someone else holds a lock
     */
    @Override
    public void lock(
            NodeRef nodeRef,
            @Nullable LockType lockType,
            int timeToExpire,
            Lifetime lifetime,
            @Nullable String additionalInfo) {
        LockType type = lockType == null ? LockType.WRITE_LOCK : lockType;
        beforeLock.get(nodeRef, classes(nodeRef)).beforeLock(nodeRef, type);
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        if (getLockStatus(nodeRef, user) == LockStatus.LOCKED) {
            throw new UnableToAquireLockException(nodeRef);
        }
        Instant expires =
                timeToExpire == TIMEOUT_INFINITY ? null : clock.instant().plusSeconds(timeToExpire);
        NodeLock lock = new NodeLock(user, type, effective(lifetime, timeToExpire), expires, additionalInfo);
        unnoticed(nodeRef, () -> nodeService.addAspect(nodeRef, ContentModel.ASPECT_LOCKABLE, lock.asProperties()));
    }

    @Override
    public void lock(NodeRef nodeRef, LockType lockType, int timeToExpire, boolean lockChildren) {
        lock(nodeRef, lockType, timeToExpire, Lifetime.PERSISTENT, lockChildren);
    }

    @Override
    public void lock(NodeRef nodeRef, LockType lockType, int timeToExpire, Lifetime lifetime, boolean lockChildren) {
        lock(nodeRef, lockType, timeToExpire, lifetime);
        if (lockChildren) {
            for (ChildAssociationRef child : nodeService.getChildAssocs(nodeRef)) {
                lock(child.getChildRef(), lockType, timeToExpire, lifetime, true);
            }
        }
    }

    @Override
    public void lock(Collection<NodeRef> nodeRefs, LockType lockType, int timeToExpire) {
        nodeRefs.forEach(nodeRef -> lock(nodeRef, lockType, timeToExpire));
    }

    @Override
    public void unlock(NodeRef nodeRef) {
        unlock(nodeRef, false);
    }

    @Override
    public void unlock(NodeRef nodeRef, boolean unlockChildren) {
        unlock(nodeRef, unlockChildren, false);
    }

    /**
     * Takes the lock away, whoever holds it; who may do that is for the permission {@code Unlock} to say.
     *
     * @throws UnableToReleaseLockException when the node is checked out, unless that is allowed
     */
    @Override
    public void unlock(NodeRef nodeRef, boolean unlockChildren, boolean allowCheckedOut) {
        beforeUnlock.get(nodeRef, classes(nodeRef)).beforeUnlock(nodeRef);
        if (nodeService.hasAspect(nodeRef, ContentModel.ASPECT_LOCKABLE)) {
            if (!allowCheckedOut && nodeService.hasAspect(nodeRef, ContentModel.ASPECT_CHECKED_OUT)) {
                throw new UnableToReleaseLockException(nodeRef, CAUSE.CHECKED_OUT);
            }
            unnoticed(nodeRef, () -> nodeService.removeAspect(nodeRef, ContentModel.ASPECT_LOCKABLE));
        }
        if (unlockChildren) {
            for (ChildAssociationRef child : nodeService.getChildAssocs(nodeRef)) {
                unlock(child.getChildRef(), true, allowCheckedOut);
            }
        }
    }

    @Override
    public void unlock(Collection<NodeRef> nodeRefs) {
        nodeRefs.forEach(this::unlock);
    }

    @Override
    public LockStatus getLockStatus(NodeRef nodeRef) {
        return getLockStatus(nodeRef, AuthenticationUtil.getFullyAuthenticatedUser());
    }

    @Override
    public LockStatus getLockStatus(NodeRef nodeRef, @Nullable String userName) {
        NodeLock lock = lockOf(nodeRef);
        return lock == null ? LockStatus.NO_LOCK : lock.statusFor(userName, clock.instant());
    }

    /** The type of the lock in force; null where there is none. */
    @Override
    public @Nullable LockType getLockType(NodeRef nodeRef) {
        NodeLock lock = lockInForce(nodeRef);
        return lock == null ? null : lock.type();
    }

    @Override
    public boolean isLocked(NodeRef nodeRef) {
        return lockInForce(nodeRef) != null;
    }

    @Override
    public boolean isLockedAndReadOnly(NodeRef nodeRef) {
        return switch (getLockStatus(nodeRef)) {
            case NO_LOCK, LOCK_EXPIRED -> false;
            case LOCK_OWNER -> getLockType(nodeRef) != LockType.WRITE_LOCK;
            case LOCKED -> true;
        };
    }

    /**
     * @throws NodeLockedException when the current user may not change the node: it is locked by another, or for all
     */
    @Override
    public void checkForLock(NodeRef nodeRef) {
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        if (user == null || AuthenticationUtil.isRunAsUserTheSystemUser() || passed().contains(nodeRef)) {
            return;
        }
        NodeLock lock = lockInForce(nodeRef);
        boolean own = lock != null && lock.owner().equals(user);
        if (lock != null && !(own && lock.type() == LockType.WRITE_LOCK)) {
            throw new NodeLockedException(nodeRef);
        }
    }

    @Override
    public void suspendLocks() {
        behaviourFilter.disableBehaviour(ContentModel.ASPECT_LOCKABLE);
    }

    @Override
    public void enableLocks() {
        behaviourFilter.enableBehaviour(ContentModel.ASPECT_LOCKABLE);
    }

    @Override
    public @Nullable String getAdditionalInfo(NodeRef nodeRef) {
        NodeLock lock = lockOf(nodeRef);
        return lock == null ? null : lock.additionalInfo();
    }

    /** Locks that last longer than this many seconds are not ephemeral, whatever was asked for. */
    @Override
    public void setEphemeralExpiryThreshold(int threshSecs) {
        ephemeralThreshold = threshSecs;
    }

    private Lifetime effective(Lifetime asked, int timeToExpire) {
        boolean lasting = timeToExpire == TIMEOUT_INFINITY || timeToExpire > ephemeralThreshold;
        return asked == Lifetime.EPHEMERAL && lasting ? Lifetime.PERSISTENT : asked;
    }

    private @Nullable NodeLock lockInForce(NodeRef nodeRef) {
        NodeLock lock = lockOf(nodeRef);
        return lock == null || lock.statusFor(null, clock.instant()) == LockStatus.LOCK_EXPIRED ? null : lock;
    }

    private @Nullable NodeLock lockOf(NodeRef nodeRef) {
        return nodeService.hasAspect(nodeRef, ContentModel.ASPECT_LOCKABLE)
                ? NodeLock.in(nodeService.getProperties(nodeRef))
                : null;
    }

    /** Changes the lock itself: past the lock, without a new version, and without touching the modifier. */
    private void unnoticed(NodeRef nodeRef, Runnable change) {
        Set<NodeRef> passed = passed();
        boolean added = passed.add(nodeRef);
        behaviourFilter.disableBehaviour(nodeRef, ContentModel.ASPECT_VERSIONABLE);
        behaviourFilter.disableBehaviour(nodeRef, ContentModel.ASPECT_AUDITABLE);
        try {
            change.run();
        } finally {
            behaviourFilter.enableBehaviour(nodeRef, ContentModel.ASPECT_AUDITABLE);
            behaviourFilter.enableBehaviour(nodeRef, ContentModel.ASPECT_VERSIONABLE);
            if (added) {
                passed.remove(nodeRef);
            }
        }
    }

    /** Nodes whose lock is being changed in this transaction right now. */
    private Set<NodeRef> passed() {
        if (!AlfrescoTransactionSupport.isActualTransactionActive()) {
            return new HashSet<>();
        }
        Set<NodeRef> passed = AlfrescoTransactionSupport.getResource(this);
        if (passed == null) {
            passed = new HashSet<>();
            AlfrescoTransactionSupport.bindResource(this, passed);
        }
        return passed;
    }

    private Set<QName> classes(NodeRef nodeRef) {
        Set<QName> classes = new HashSet<>(nodeService.getAspects(nodeRef));
        classes.add(nodeService.getType(nodeRef));
        return classes;
    }
}

package org.alfresco.service.cmr.lock;

import java.util.Collection;
import org.alfresco.repo.lock.mem.Lifetime;
import org.alfresco.service.cmr.repository.NodeRef;

public interface LockService {
    int TIMEOUT_INFINITY = 0;

    void lock(NodeRef nodeRef, LockType lockType) throws UnableToAquireLockException;

    void lock(NodeRef nodeRef, LockType lockType, int number) throws UnableToAquireLockException;

    void lock(NodeRef nodeRef, LockType lockType, int number, Lifetime lifetime) throws UnableToAquireLockException;

    void lock(NodeRef nodeRef, LockType lockType, int number, Lifetime lifetime, String value)
            throws UnableToAquireLockException;

    void lock(NodeRef nodeRef, LockType lockType, int number, boolean flag) throws UnableToAquireLockException;

    void lock(NodeRef nodeRef, LockType lockType, int number, Lifetime lifetime, boolean flag)
            throws UnableToAquireLockException;

    void lock(Collection<NodeRef> values, LockType lockType, int number) throws UnableToAquireLockException;

    void unlock(NodeRef nodeRef) throws UnableToReleaseLockException;

    void unlock(NodeRef nodeRef, boolean flag) throws UnableToReleaseLockException;

    void unlock(NodeRef nodeRef, boolean flag, boolean flag2) throws UnableToReleaseLockException;

    void unlock(Collection<NodeRef> values) throws UnableToReleaseLockException;

    LockStatus getLockStatus(NodeRef nodeRef);

    LockStatus getLockStatus(NodeRef nodeRef, String value);

    LockType getLockType(NodeRef nodeRef);

    boolean isLocked(NodeRef nodeRef);

    boolean isLockedAndReadOnly(NodeRef nodeRef);

    void checkForLock(NodeRef nodeRef);

    void suspendLocks();

    void enableLocks();

    String getAdditionalInfo(NodeRef nodeRef);

    void setEphemeralExpiryThreshold(int number);
}

package org.alfresco.repo.lock;

import org.alfresco.service.namespace.QName;

public interface JobLockService {
    void getTransactionalLock(QName qname, long value);

    void getTransactionalLock(QName qname, long value, long value2, int number);

    String getLock(QName qname, long value);

    String getLock(QName qname, long value, long value2, int number);

    String getLock(QName qname, long value, JobLockRefreshCallback jobLockRefreshCallback);

    void refreshLock(String value, QName qname, long value2);

    void refreshLock(String value, QName qname, long value2, JobLockRefreshCallback jobLockRefreshCallback);

    void releaseLock(String value, QName qname);

    boolean releaseLockVerify(String value, QName qname);

    interface JobLockRefreshCallback {
        boolean isActive();

        void lockReleased();
    }
}

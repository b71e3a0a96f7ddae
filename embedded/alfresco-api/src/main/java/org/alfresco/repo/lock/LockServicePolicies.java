package org.alfresco.repo.lock;

import org.alfresco.repo.policy.ClassPolicy;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

public interface LockServicePolicies {

    interface BeforeLock extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeLock");

        void beforeLock(NodeRef nodeRef, LockType lockType);
    }

    interface BeforeUnlock extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeUnlock");

        void beforeUnlock(NodeRef nodeRef);
    }
}

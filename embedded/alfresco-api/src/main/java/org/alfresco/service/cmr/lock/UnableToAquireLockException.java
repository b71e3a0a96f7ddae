package org.alfresco.service.cmr.lock;

import org.alfresco.service.cmr.repository.NodeRef;

public class UnableToAquireLockException extends RuntimeException {
    public UnableToAquireLockException(NodeRef nodeRef) {
        super("UnableToAquireLockException: " + nodeRef);
    }
}

package org.alfresco.service.cmr.lock;

import org.alfresco.service.cmr.repository.NodeRef;

public class UnableToReleaseLockException extends RuntimeException {
    public UnableToReleaseLockException(NodeRef nodeRef) {
        super("UnableToReleaseLockException: " + nodeRef);
    }

    public UnableToReleaseLockException(NodeRef nodeRef, CAUSE cAUSE) {
        super("UnableToReleaseLockException: " + nodeRef + ", " + cAUSE);
    }

    public enum CAUSE {
        INSUFFICIENT,
        CHECKED_OUT;
    }
}

package org.alfresco.service.cmr.lock;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.cmr.repository.NodeRef;

public class NodeLockedException extends AlfrescoRuntimeException {
    public NodeLockedException() {
        super("");
    }

    public NodeLockedException(NodeRef nodeRef) {
        super("NodeLockedException: " + nodeRef);
    }

    public NodeLockedException(NodeRef nodeRef, String value) {
        super(value);
    }
}

package org.alfresco.service.cmr.model;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.cmr.repository.NodeRef;

public class FolderExistsException extends AlfrescoRuntimeException {
    public FolderExistsException(NodeRef nodeRef, String value) {
        super(value);
    }

    public NodeRef getParentNodeRef() {
        throw new UnsupportedOperationException("FolderExistsException.getParentNodeRef");
    }

    public String getName() {
        throw new UnsupportedOperationException("FolderExistsException.getName");
    }
}

package org.alfresco.service.cmr.model;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.cmr.repository.NodeRef;

public class FileExistsException extends AlfrescoRuntimeException {
    public FileExistsException(NodeRef nodeRef, String value) { super(value); }
    public FileExistsException(NodeRef nodeRef, String value, String value2) { super(value); }
    public NodeRef getParentNodeRef() { throw new UnsupportedOperationException("FileExistsException.getParentNodeRef"); }
    public String getName() { throw new UnsupportedOperationException("FileExistsException.getName"); }
    public String getType() { throw new UnsupportedOperationException("FileExistsException.getType"); }
}

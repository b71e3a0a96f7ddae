package org.alfresco.service.cmr.model;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.cmr.repository.NodeRef;

/** A file or folder of that name is there already. */
public class FileExistsException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;

    private final NodeRef parentNodeRef;
    private final String name;
    private final String type;

    public FileExistsException(NodeRef parentNodeRef, String name) {
        super("Existing file or folder " + name + " already exists");
        this.parentNodeRef = parentNodeRef;
        this.name = name;
        this.type = null;
    }

    public FileExistsException(NodeRef parentNodeRef, String name, String type) {
        super("Existing " + type + " " + name + " already exists");
        this.parentNodeRef = parentNodeRef;
        this.name = name;
        this.type = type;
    }

    public NodeRef getParentNodeRef() {
        return parentNodeRef;
    }

    public String getName() {
        return name;
    }

    public String getType() {
        return type;
    }
}

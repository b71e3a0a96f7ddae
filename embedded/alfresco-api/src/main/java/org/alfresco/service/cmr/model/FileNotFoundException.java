package org.alfresco.service.cmr.model;

import org.alfresco.service.cmr.repository.NodeRef;

public class FileNotFoundException extends Exception {
    public FileNotFoundException(NodeRef nodeRef) {
        super("FileNotFoundException: " + nodeRef);
    }

    public FileNotFoundException(String value) {
        super(value);
    }
}

package org.alfresco.service.cmr.security;

import org.alfresco.service.cmr.repository.NodeRef;

public interface OwnableService {
    String NO_OWNER = "";

    String getOwner(NodeRef nodeRef);

    void setOwner(NodeRef nodeRef, String value);

    void takeOwnership(NodeRef nodeRef);

    boolean hasOwner(NodeRef nodeRef);
}

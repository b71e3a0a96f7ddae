package org.eiso.host.security.permission;

import org.alfresco.service.cmr.repository.NodeRef;

/** An authority that a user has on some nodes only. */
interface DynamicAuthority {
    String authority();

    /** Whether the authority can matter for a permission; spares looking at the node. */
    boolean mattersFor(String permission);

    boolean has(NodeRef nodeRef, String userName);
}

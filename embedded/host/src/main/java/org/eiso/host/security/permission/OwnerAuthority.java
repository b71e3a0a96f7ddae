package org.eiso.host.security.permission;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PermissionService;

/** {@code ROLE_OWNER}: the owner of a node, or its creator where no owner is set. */
final class OwnerAuthority implements DynamicAuthority {
    private final OwnableService owners;

    OwnerAuthority(OwnableService owners) {
        this.owners = owners;
    }

    @Override
    public String authority() {
        return PermissionService.OWNER_AUTHORITY;
    }

    @Override
    public boolean mattersFor(String permission) {
        return true;
    }

    @Override
    public boolean has(NodeRef nodeRef, String userName) {
        return userName.equals(owners.getOwner(nodeRef));
    }
}

package org.eiso.host.copy;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessPermission;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;

/** Gives a copy the permissions that were set on its original, as far as the user may read and set them. */
final class CopiedPermissions {
    private final PermissionService permissionService;

    CopiedPermissions(PermissionService permissionService) {
        this.permissionService = permissionService;
    }

    void copy(NodeRef source, NodeRef target) {
        if (!may(source, PermissionService.READ_PERMISSIONS) || !may(target, PermissionService.CHANGE_PERMISSIONS)) {
            return;
        }
        for (AccessPermission permission : permissionService.getAllSetPermissions(source)) {
            if (permission.isSetDirectly()) {
                permissionService.setPermission(
                        target,
                        permission.getAuthority(),
                        permission.getPermission(),
                        permission.getAccessStatus() == AccessStatus.ALLOWED);
            }
        }
        if (!permissionService.getInheritParentPermissions(source)) {
            permissionService.setInheritParentPermissions(target, false);
        }
    }

    private boolean may(NodeRef nodeRef, String permission) {
        return permissionService.hasPermission(nodeRef, permission) == AccessStatus.ALLOWED;
    }
}

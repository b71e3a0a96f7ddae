package org.eiso.host.security.permission;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.lock.LockStatus;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PermissionService;
import org.springframework.beans.factory.BeanFactory;

/** {@code ROLE_LOCK_OWNER}: who holds the lock of a node, or of the original of a working copy. */
final class LockOwnerAuthority implements DynamicAuthority {
    private static final String LOCK_SERVICE = "lockService";

    private final BeanFactory beans;
    private final NodeService nodes;
    private final Set<String> permissions;

    /** @param beans where the lock service is found at the first use: locks are themselves guarded by permissions */
    LockOwnerAuthority(BeanFactory beans, NodeService nodes, PermissionModel model) {
        this.beans = beans;
        this.nodes = nodes;
        this.permissions = Stream.of(
                        PermissionService.UNLOCK, PermissionService.CHECK_IN, PermissionService.CANCEL_CHECK_OUT)
                .flatMap(name -> Stream.concat(model.granters(name).stream(), model.grantees(name).stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String authority() {
        return PermissionService.LOCK_OWNER_AUTHORITY;
    }

    @Override
    public boolean mattersFor(String permission) {
        return permissions.contains(permission);
    }

    @Override
    public boolean has(NodeRef nodeRef, String userName) {
        if (ownsLock(nodeRef, userName)) {
            return true;
        }
        return nodes.hasAspect(nodeRef, ContentModel.ASPECT_WORKING_COPY)
                && nodes.getSourceAssocs(nodeRef, ContentModel.ASSOC_WORKING_COPY_LINK).stream()
                        .anyMatch(link -> ownsLock(link.getSourceRef(), userName));
    }

    private boolean ownsLock(NodeRef nodeRef, String userName) {
        return beans.getBean(LOCK_SERVICE, LockService.class).getLockStatus(nodeRef, userName) == LockStatus.LOCK_OWNER;
    }
}

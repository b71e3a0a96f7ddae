package org.eiso.host.security.permission;

import java.util.Objects;
import java.util.Optional;
import org.eiso.host.node.NodeAclLifecycle;
import org.jspecify.annotations.Nullable;

/** Lets a new, moved or deleted node follow the access control list of its primary parent. */
final class AclLifecycle implements NodeAclLifecycle {
    private final AclStore acls;
    private final AccessEntries entries;
    private final ActingAclChanges changes;

    AclLifecycle(AclStore acls, AccessEntries entries, ActingAclChanges changes) {
        this.acls = acls;
        this.entries = entries;
        this.changes = changes;
    }

    /** The row of a new node names its parent's list already; what is left is to see at the end that it still does. */
    @Override
    public void nodeCreated(long nodeId, long parentNodeId) {
        changes.created(nodeId);
    }

    @Override
    public void nodeMoved(long nodeId, long oldParentId, long newParentId) {
        Long target = acls.actingAcl(newParentId);
        Optional<AclStore.Acl> own = acls.ownAcl(nodeId);
        if (own.isPresent()) {
            acls.setParent(own.get().id(), target);
        } else {
            @Nullable Long before = acls.actingAcl(nodeId);
            if (!Objects.equals(before, target)) {
                changes.repointed(acls.repoint(nodeId, before, target));
            }
        }
        entries.forget();
    }

    @Override
    public void nodeDeleted(long nodeId) {
        acls.ownAcl(nodeId).ifPresent(acls::forget);
        entries.forget();
    }
}

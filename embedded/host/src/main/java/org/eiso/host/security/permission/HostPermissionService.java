package org.eiso.host.security.permission;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.ClassPolicyDelegate;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.PermissionServicePolicies.OnGrantLocalPermission;
import org.alfresco.repo.security.permissions.PermissionServicePolicies.OnInheritPermissionsDisabled;
import org.alfresco.repo.security.permissions.PermissionServicePolicies.OnInheritPermissionsEnabled;
import org.alfresco.repo.security.permissions.PermissionServicePolicies.OnRevokeLocalPermission;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AccessPermission;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;
import org.eiso.host.security.CurrentAuthorities;
import org.jspecify.annotations.Nullable;

/** Reads, judges and changes the rights on nodes. Checks no rights of its caller; the public bean does. */
public final class HostPermissionService implements PermissionService {
    private final NodeService nodes;
    private final NodePermissions permissions;
    private final PermissionModel model;
    private final PermissionOffer offer;
    private final AclStore acls;
    private final AccessEntries entries;
    private final ActingAclChanges changes;
    private final CurrentAuthorities authorities;
    private final ClassPolicyDelegate<OnGrantLocalPermission> granted;
    private final ClassPolicyDelegate<OnRevokeLocalPermission> revoked;
    private final ClassPolicyDelegate<OnInheritPermissionsEnabled> inheritanceEnabled;
    private final ClassPolicyDelegate<OnInheritPermissionsDisabled> inheritanceDisabled;

    HostPermissionService(
            NodeService nodes,
            NodePermissions permissions,
            PermissionModel model,
            PermissionOffer offer,
            AclStore acls,
            AccessEntries entries,
            ActingAclChanges changes,
            CurrentAuthorities authorities,
            PolicyComponent policies) {
        this.nodes = nodes;
        this.permissions = permissions;
        this.model = model;
        this.offer = offer;
        this.acls = acls;
        this.entries = entries;
        this.changes = changes;
        this.authorities = authorities;
        this.granted = policies.registerClassPolicy(OnGrantLocalPermission.class);
        this.revoked = policies.registerClassPolicy(OnRevokeLocalPermission.class);
        this.inheritanceEnabled = policies.registerClassPolicy(OnInheritPermissionsEnabled.class);
        this.inheritanceDisabled = policies.registerClassPolicy(OnInheritPermissionsDisabled.class);
    }

    @Override
    public String getOwnerAuthority() {
        return OWNER_AUTHORITY;
    }

    @Override
    public String getAllAuthorities() {
        return ALL_AUTHORITIES;
    }

    @Override
    public String getAllPermission() {
        return ALL_PERMISSIONS;
    }

    @Override
    public Set<AccessPermission> getPermissions(NodeRef nodeRef) {
        String user = AuthenticationUtil.getRunAsUser();
        Set<AccessPermission> found = new LinkedHashSet<>();
        for (String permission : getSettablePermissions(nodeRef)) {
            found.add(new EffectivePermission(-1, user, permission, hasPermission(nodeRef, permission)));
        }
        return found;
    }

    @Override
    public Set<AccessPermission> getAllSetPermissions(NodeRef nodeRef) {
        Set<AccessPermission> found = new LinkedHashSet<>();
        AclStore.Acting acting = entries.acting(nodeRef).orElseThrow(() -> new InvalidNodeRefException(nodeRef));
        entries.of(acting.acl()).forEach(entry -> found.add(EffectivePermission.of(entry)));
        return found;
    }

    @Override
    public Set<String> getSettablePermissions(NodeRef nodeRef) {
        return offer.settable(nodes.getType(nodeRef), nodes.getAspects(nodeRef));
    }

    @Override
    public Set<String> getSettablePermissions(QName type) {
        return offer.settable(type, Set.of());
    }

    @Override
    public AccessStatus hasPermission(@Nullable NodeRef nodeRef, @Nullable String permission) {
        return permissions.hasPermission(nodeRef, permission);
    }

    /** Finds out about many nodes at once; useful before {@link #hasPermission} is asked for each of them. */
    public void prefetch(Collection<NodeRef> nodeRefs) {
        permissions.prefetch(nodeRefs);
    }

    @Override
    public AccessStatus hasReadPermission(@Nullable NodeRef nodeRef) {
        return permissions.hasPermission(nodeRef, READ);
    }

    @Override
    public Set<String> getReaders(Long aclId) {
        PermissionDecision decision = new PermissionDecision(model);
        List<AccessEntry> list = entries.of(aclId);
        Set<String> readers = new LinkedHashSet<>();
        model.everywhere().forEach(entry -> addIfReader(decision, entry.authority(), list, readers));
        list.forEach(entry -> addIfReader(decision, entry.authority(), list, readers));
        return readers;
    }

    private static void addIfReader(
            PermissionDecision decision, String authority, List<AccessEntry> list, Set<String> readers) {
        if (decision.isAllowed(READ, Set.of(authority), list, PermissionModel::isEveryNode)) {
            readers.add(authority);
        }
    }

    @Override
    public Set<String> getReadersDenied(Long aclId) {
        throw new UnsupportedOperationException("PermissionService.getReadersDenied(Long)");
    }

    @Override
    public Set<String> getAuthorisations() {
        return authorities.get();
    }

    @Override
    public void setPermission(NodeRef nodeRef, String authority, String permission, boolean allow) {
        if (!model.knows(permission)) {
            throw new UnknownPermissionException(permission);
        }
        acls.put(ownList(nodeRef), authority, permission, allow);
        entries.forget();
        if (allow) {
            granted.get(nodes.getType(nodeRef)).onGrantLocalPermission(nodeRef, authority, permission);
        } else {
            revoked.get(nodes.getType(nodeRef)).onRevokeLocalPermission(nodeRef, authority, permission);
        }
    }

    @Override
    public void deletePermission(NodeRef nodeRef, String authority, String permission) {
        own(nodeRef).ifPresent(own -> {
            acls.remove(own.id(), authority, permission);
            shareIfEmpty(own);
        });
        revoked.get(nodes.getType(nodeRef)).onRevokeLocalPermission(nodeRef, authority, permission);
    }

    @Override
    public void clearPermission(NodeRef nodeRef, String authority) {
        own(nodeRef).ifPresent(own -> {
            acls.removeAll(own.id(), authority);
            shareIfEmpty(own);
        });
    }

    @Override
    public void deletePermissions(NodeRef nodeRef) {
        own(nodeRef).ifPresent(own -> {
            acls.removeAll(own.id());
            shareIfEmpty(own);
        });
        revoked.get(nodes.getType(nodeRef)).onRevokeLocalPermission(nodeRef, null, null);
    }

    @Override
    public void setInheritParentPermissions(NodeRef nodeRef, boolean inherit) {
        long node = id(nodeRef);
        acls.lock(node);
        Optional<AclStore.Acl> own = acls.ownAcl(node);
        if (inherit) {
            own.ifPresent(list -> {
                acls.setInherits(list.id(), true);
                acls.ownAcl(node).ifPresent(this::shareIfEmpty);
            });
            inheritanceEnabled.get(ContentModel.TYPE_BASE).onInheritPermissionsEnabled(nodeRef);
        } else {
            acls.setInherits(own.map(AclStore.Acl::id).orElseGet(() -> separate(node)), false);
            entries.forget();
            inheritanceDisabled.get(ContentModel.TYPE_BASE).onInheritPermissionsDisabled(nodeRef, false);
        }
    }

    /** Lists are shared, so nothing is left to do later: a call that may be asynchronous is done at once. */
    @Override
    public void setInheritParentPermissions(NodeRef nodeRef, boolean inherit, boolean asyncCall) {
        setInheritParentPermissions(nodeRef, inherit);
    }

    @Override
    public boolean getInheritParentPermissions(NodeRef nodeRef) {
        return acls.ownAcl(id(nodeRef)).map(AclStore.Acl::inherits).orElse(true);
    }

    @Override
    public void setPermission(StoreRef storeRef, String authority, String permission, boolean allow) {
        throw new UnsupportedOperationException("PermissionService.setPermission(StoreRef, String, String, boolean)");
    }

    @Override
    public void deletePermission(StoreRef storeRef, String authority, String permission) {
        throw new UnsupportedOperationException("PermissionService.deletePermission(StoreRef, String, String)");
    }

    @Override
    public void clearPermission(StoreRef storeRef, String authority) {
        throw new UnsupportedOperationException("PermissionService.clearPermission(StoreRef, String)");
    }

    @Override
    public void deletePermissions(StoreRef storeRef) {
        throw new UnsupportedOperationException("PermissionService.deletePermissions(StoreRef)");
    }

    @Override
    public Set<AccessPermission> getAllSetPermissions(StoreRef storeRef) {
        throw new UnsupportedOperationException("PermissionService.getAllSetPermissions(StoreRef)");
    }

    private Optional<AclStore.Acl> own(NodeRef nodeRef) {
        long node = id(nodeRef);
        acls.lock(node);
        return acls.ownAcl(node);
    }

    private long ownList(NodeRef nodeRef) {
        return own(nodeRef).map(AclStore.Acl::id).orElseGet(() -> separate(id(nodeRef)));
    }

    private long separate(long node) {
        AclStore.Change change = acls.separate(node);
        changes.repointed(change.nodes());
        return change.acl();
    }

    /** A list that adds nothing to the inherited ones is given up, so that nodes share as few lists as possible. */
    private void shareIfEmpty(AclStore.Acl own) {
        if (own.inherits() && own.parent() != null && acls.ownEntries(own.id()).isEmpty()) {
            Collection<Long> moved = acls.rejoin(own);
            changes.repointed(moved);
        }
        entries.forget();
    }

    private long id(NodeRef nodeRef) {
        NodeRef.Status status = nodes.getNodeStatus(nodeRef);
        if (status == null || status.isDeleted()) {
            throw new InvalidNodeRefException(nodeRef);
        }
        return status.getDbId();
    }
}

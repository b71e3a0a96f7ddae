package org.eiso.lifecycle.freeze;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.security.permissions.PermissionServicePolicies.OnGrantLocalPermission;
import org.alfresco.repo.security.permissions.PermissionServicePolicies.OnInheritPermissionsDisabled;
import org.alfresco.repo.security.permissions.PermissionServicePolicies.OnInheritPermissionsEnabled;
import org.alfresco.repo.security.permissions.PermissionServicePolicies.OnRevokeLocalPermission;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.eiso.alfresco.IsoModel;
import org.eiso.domain.refusal.RefusalCode;
import org.jspecify.annotations.Nullable;

/** Who may read and write an issue follows from its state, and from nothing else. */
public final class PermissionFreeze
        implements OnGrantLocalPermission,
                OnRevokeLocalPermission,
                OnInheritPermissionsEnabled,
                OnInheritPermissionsDisabled {

    private static final String PERMISSIONS = "permissions";

    private final PolicyComponent policies;
    private final Freeze freeze;

    public PermissionFreeze(PolicyComponent policies, Freeze freeze) {
        this.policies = policies;
        this.freeze = freeze;
    }

    /** Called by the container once. */
    public void init() {
        bind(OnGrantLocalPermission.QNAME, IsoModel.TYPE_DOCUMENT);
        bind(OnRevokeLocalPermission.QNAME, IsoModel.TYPE_DOCUMENT);
        // Alfresco tells of inheritance for the base type only, whatever the node's type is
        bind(OnInheritPermissionsEnabled.QNAME, ContentModel.TYPE_BASE);
        bind(OnInheritPermissionsDisabled.QNAME, ContentModel.TYPE_BASE);
    }

    private void bind(QName policy, QName type) {
        policies.bindClassBehaviour(
                policy, type, new JavaBehaviour(this, policy.getLocalName(), NotificationFrequency.EVERY_EVENT));
    }

    @Override
    public void onGrantLocalPermission(NodeRef node, String authority, String permission) {
        refuse(node);
    }

    @Override
    public void onRevokeLocalPermission(NodeRef node, @Nullable String authority, @Nullable String permission) {
        refuse(node);
    }

    @Override
    public void onInheritPermissionsEnabled(NodeRef node) {
        refuse(node);
    }

    @Override
    public void onInheritPermissionsDisabled(NodeRef node, boolean async) {
        refuse(node);
    }

    private void refuse(NodeRef node) {
        if (freeze.isIssue(node)) {
            freeze.requireLifecycle(node, RefusalCode.LIFECYCLE_ONLY, PERMISSIONS);
        }
    }
}

package org.alfresco.repo.security.permissions;

import org.alfresco.repo.policy.ClassPolicy;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** What the permission service tells behaviours. */
public interface PermissionServicePolicies {

    interface OnGrantLocalPermission extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onGrantLocalPermission");

        void onGrantLocalPermission(NodeRef nodeRef, String authority, String permission);
    }

    interface OnInheritPermissionsDisabled extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onInheritPermissionsDisabled");

        void onInheritPermissionsDisabled(NodeRef nodeRef, boolean async);
    }

    interface OnInheritPermissionsEnabled extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onInheritPermissionsEnabled");

        void onInheritPermissionsEnabled(NodeRef nodeRef);
    }

    interface OnRevokeLocalPermission extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onRevokeLocalPermission");

        void onRevokeLocalPermission(NodeRef nodeRef, String authority, String permission);
    }
}

package org.alfresco.repo.security.permissions;

import org.alfresco.repo.policy.ClassPolicy;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

public interface PermissionServicePolicies {

    interface OnGrantLocalPermission extends ClassPolicy {
        QName QNAME = null /*TODO value*/;
        void onGrantLocalPermission(NodeRef nodeRef, String value, String value2);
    }

    interface OnInheritPermissionsDisabled extends ClassPolicy {
        QName QNAME = null /*TODO value*/;
        void onInheritPermissionsDisabled(NodeRef nodeRef, boolean flag);
    }

    interface OnInheritPermissionsEnabled extends ClassPolicy {
        QName QNAME = null /*TODO value*/;
        void onInheritPermissionsEnabled(NodeRef nodeRef);
    }

    interface OnRevokeLocalPermission extends ClassPolicy {
        QName QNAME = null /*TODO value*/;
        void onRevokeLocalPermission(NodeRef nodeRef, String value, String value2);
    }
}

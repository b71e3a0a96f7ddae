package org.eiso.host.security.permission;

import org.alfresco.error.AlfrescoRuntimeException;

/** A permission was named that the permission model does not have. */
public final class UnknownPermissionException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownPermissionException(String permission) {
        super("No permission is called " + permission);
    }
}

package org.eiso.host.security.authority;

import org.alfresco.error.AlfrescoRuntimeException;

/** A group or role was named that does not exist. */
public final class UnknownAuthorityException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownAuthorityException(String authority) {
        super("No authority is called " + authority);
    }
}

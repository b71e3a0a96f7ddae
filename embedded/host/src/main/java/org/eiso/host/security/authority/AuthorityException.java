package org.eiso.host.security.authority;

import org.alfresco.error.AlfrescoRuntimeException;

/** Something was asked of an authority that cannot be done with it. */
public final class AuthorityException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;

    AuthorityException(String message) {
        super(message);
    }
}

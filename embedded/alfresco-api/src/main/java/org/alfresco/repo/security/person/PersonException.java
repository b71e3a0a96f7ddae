package org.alfresco.repo.security.person;

import org.alfresco.error.AlfrescoRuntimeException;

public class PersonException extends AlfrescoRuntimeException {
    public PersonException(String msgId) {
        super(msgId);
    }

    public PersonException(String msgId, Throwable cause) {
        super(msgId, cause);
    }
}

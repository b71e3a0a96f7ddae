package org.alfresco.service.cmr.security;

import org.alfresco.repo.security.person.PersonException;

/** No person has that user name. */
public class NoSuchPersonException extends PersonException {
    private static final long serialVersionUID = 1L;

    private final String userName;

    public NoSuchPersonException(String userName) {
        super("person '" + userName + "' does not exist");
        this.userName = userName;
    }

    public String getUserName() {
        return userName;
    }
}

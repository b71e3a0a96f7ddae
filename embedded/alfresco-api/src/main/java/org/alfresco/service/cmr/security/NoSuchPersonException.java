package org.alfresco.service.cmr.security;



import org.alfresco.repo.security.person.PersonException;

public class NoSuchPersonException extends PersonException {
    public NoSuchPersonException(String value) { super(value); }
    public String getUserName() { throw new UnsupportedOperationException("NoSuchPersonException.getUserName"); }
}

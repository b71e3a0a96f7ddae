package org.alfresco.repo.site;

public class SiteDoesNotExistException extends SiteServiceException {
    public SiteDoesNotExistException(String value) {
        super(value);
    }
}

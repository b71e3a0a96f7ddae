package org.alfresco.service.cmr.repository;

public class StoreExistsException extends AbstractStoreException {
    public StoreExistsException(StoreRef storeRef, Throwable cause) {
        super(storeRef, cause);
    }
}

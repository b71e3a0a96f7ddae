package org.alfresco.service.cmr.repository;

public class InvalidStoreRefException extends AbstractStoreException {
    public InvalidStoreRefException(StoreRef storeRef) {
        super(storeRef);
    }

    public InvalidStoreRefException(String value, StoreRef storeRef) {
        super(value, storeRef);
    }
}

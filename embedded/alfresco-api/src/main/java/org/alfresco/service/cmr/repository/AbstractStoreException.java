package org.alfresco.service.cmr.repository;

/** Something is wrong with a store. */
public abstract class AbstractStoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final StoreRef storeRef;

    public AbstractStoreException(StoreRef storeRef) {
        super(String.valueOf(storeRef));
        this.storeRef = storeRef;
    }

    public AbstractStoreException(String message, StoreRef storeRef) {
        super(message);
        this.storeRef = storeRef;
    }

    public AbstractStoreException(StoreRef storeRef, Throwable cause) {
        super(String.valueOf(storeRef), cause);
        this.storeRef = storeRef;
    }

    public AbstractStoreException(String message, StoreRef storeRef, Throwable cause) {
        super(message, cause);
        this.storeRef = storeRef;
    }

    public StoreRef getStoreRef() {
        return storeRef;
    }
}

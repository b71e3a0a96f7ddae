package org.alfresco.service.cmr.repository;



public abstract class AbstractStoreException extends RuntimeException {
    public AbstractStoreException(StoreRef storeRef) { super("AbstractStoreException: " + storeRef); }
    public AbstractStoreException(String value, StoreRef storeRef) { super(value); }
    public AbstractStoreException(StoreRef storeRef, Throwable cause) { super("AbstractStoreException: " + storeRef, cause); }
    public AbstractStoreException(String value, StoreRef storeRef, Throwable cause) { super(value, cause); }
    public StoreRef getStoreRef() { throw new UnsupportedOperationException("AbstractStoreException.getStoreRef"); }
}

package org.alfresco.service.cmr.repository;

import java.io.Serializable;

public final class StoreRef implements EntityRef, Serializable {
    public static final String PROTOCOL_WORKSPACE = "workspace";
    public static final String PROTOCOL_ARCHIVE = "archive";
    public static final String PROTOCOL_AVM = "avm";
    public static final String PROTOCOL_TEST = "test";
    public static final String PROTOCOL_DELETED = "deleted";
    public static final StoreRef STORE_REF_WORKSPACE_SPACESSTORE = null /*TODO value*/;
    public static final StoreRef STORE_REF_ARCHIVE_SPACESSTORE = null /*TODO value*/;
    public static final String URI_FILLER = "://";
    public StoreRef(String value, String value2) { throw new UnsupportedOperationException("StoreRef"); }
    public StoreRef(String value) { throw new UnsupportedOperationException("StoreRef"); }
    public String toString() { throw new UnsupportedOperationException("StoreRef.toString"); }
    public boolean equals(Object object) { throw new UnsupportedOperationException("StoreRef.equals"); }
    public int hashCode() { throw new UnsupportedOperationException("StoreRef.hashCode"); }
    public String getProtocol() { throw new UnsupportedOperationException("StoreRef.getProtocol"); }
    public String getIdentifier() { throw new UnsupportedOperationException("StoreRef.getIdentifier"); }
}

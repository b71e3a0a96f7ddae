package org.alfresco.error;



public class AlfrescoRuntimeException extends RuntimeException {
    public static AlfrescoRuntimeException create(String value, Object... objects) { throw new UnsupportedOperationException("AlfrescoRuntimeException.create"); }
    public static AlfrescoRuntimeException create(Throwable cause, String value, Object... objects) { throw new UnsupportedOperationException("AlfrescoRuntimeException.create"); }
    public static RuntimeException makeRuntimeException(Throwable cause, String value, Object... objects) { throw new UnsupportedOperationException("AlfrescoRuntimeException.makeRuntimeException"); }
    public AlfrescoRuntimeException(String value) { super(value); }
    public AlfrescoRuntimeException(String value, Object[] objects) { super(value); }
    public AlfrescoRuntimeException(String value, Throwable cause) { super(value, cause); }
    public AlfrescoRuntimeException(String value, Object[] objects, Throwable cause) { super(value, cause); }
    public String getMsgId() { throw new UnsupportedOperationException("AlfrescoRuntimeException.getMsgId"); }
    public Object[] getMsgParams() { throw new UnsupportedOperationException("AlfrescoRuntimeException.getMsgParams"); }
    public String getNumericalId() { throw new UnsupportedOperationException("AlfrescoRuntimeException.getNumericalId"); }
    public Throwable getRootCause() { throw new UnsupportedOperationException("AlfrescoRuntimeException.getRootCause"); }
}

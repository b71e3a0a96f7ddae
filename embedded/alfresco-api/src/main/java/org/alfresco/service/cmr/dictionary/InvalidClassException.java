package org.alfresco.service.cmr.dictionary;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.namespace.QName;

public class InvalidClassException extends AlfrescoRuntimeException {
    public InvalidClassException(QName qname) { super("InvalidClassException: " + qname); }
    public InvalidClassException(String value, QName qname) { super(value); }
    public QName getClassName() { throw new UnsupportedOperationException("InvalidClassException.getClassName"); }
}

package org.alfresco.service.cmr.dictionary;

import org.alfresco.service.namespace.QName;

public class InvalidTypeException extends InvalidClassException {
    public InvalidTypeException(QName qname) { super(qname); }
    public InvalidTypeException(String value, QName qname) { super(value, qname); }
    public QName getTypeName() { throw new UnsupportedOperationException("InvalidTypeException.getTypeName"); }
}

package org.alfresco.service.cmr.dictionary;

import org.alfresco.service.namespace.QName;

public class InvalidAspectException extends InvalidClassException {
    public InvalidAspectException(QName qname) { super(qname); }
    public InvalidAspectException(String value, QName qname) { super(value, qname); }
    public QName getAspectName() { throw new UnsupportedOperationException("InvalidAspectException.getAspectName"); }
}

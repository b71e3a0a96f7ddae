package org.alfresco.service.cmr.dictionary;

import org.alfresco.service.namespace.QName;

/** The dictionary has no such type. */
public class InvalidTypeException extends InvalidClassException {
    public InvalidTypeException(QName qname) {
        super("Type " + qname + " has not been defined in the data dictionary", qname);
    }

    public InvalidTypeException(String value, QName qname) {
        super(value, qname);
    }

    public QName getTypeName() {
        return getClassName();
    }
}

package org.alfresco.service.cmr.dictionary;

import org.alfresco.service.namespace.QName;

/** The dictionary has no such aspect. */
public class InvalidAspectException extends InvalidClassException {
    public InvalidAspectException(QName qname) {
        super("Aspect " + qname + " has not been defined in the data dictionary", qname);
    }

    public InvalidAspectException(String value, QName qname) {
        super(value, qname);
    }

    public QName getAspectName() {
        return getClassName();
    }
}

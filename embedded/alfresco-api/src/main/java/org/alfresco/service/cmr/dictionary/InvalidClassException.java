package org.alfresco.service.cmr.dictionary;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.namespace.QName;

/** The dictionary has no such type or aspect. */
public class InvalidClassException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;

    private final QName className;

    public InvalidClassException(QName className) {
        super("Class " + className + " has not been defined in the data dictionary");
        this.className = className;
    }

    public InvalidClassException(String message, QName className) {
        super(message);
        this.className = className;
    }

    public QName getClassName() {
        return className;
    }
}

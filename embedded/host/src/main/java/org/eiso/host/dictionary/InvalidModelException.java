package org.eiso.host.dictionary;

import org.alfresco.service.cmr.dictionary.DictionaryException;

/** A content model is not as it must be; the message starts with file and line. */
public class InvalidModelException extends DictionaryException {
    private static final long serialVersionUID = 1L;

    public InvalidModelException(String message) {
        super(message);
    }

    public InvalidModelException(String message, Throwable cause) {
        super(message, cause);
    }
}

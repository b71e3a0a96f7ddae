package org.alfresco.service.cmr.repository;

import org.alfresco.error.AlfrescoRuntimeException;

public class XPathException extends AlfrescoRuntimeException {
    public XPathException(String value) {
        super(value);
    }

    public XPathException(String value, Throwable cause) {
        super(value, cause);
    }
}

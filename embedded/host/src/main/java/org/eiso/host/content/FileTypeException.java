package org.eiso.host.content;

import org.alfresco.error.AlfrescoRuntimeException;

/** A node is neither a file nor a folder, or the one where the other is asked for. */
public final class FileTypeException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;

    public FileTypeException(String message) {
        super(message);
    }
}

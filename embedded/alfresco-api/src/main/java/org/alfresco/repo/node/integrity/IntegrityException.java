package org.alfresco.repo.node.integrity;

import java.util.List;
import org.alfresco.error.AlfrescoRuntimeException;

public class IntegrityException extends AlfrescoRuntimeException {
    public IntegrityException(List<IntegrityRecord> list) {
        super("IntegrityException: " + list);
    }

    public IntegrityException(String value, List<IntegrityRecord> list) {
        super(value);
    }

    public List<IntegrityRecord> getRecords() {
        throw new UnsupportedOperationException("IntegrityException.getRecords");
    }
}

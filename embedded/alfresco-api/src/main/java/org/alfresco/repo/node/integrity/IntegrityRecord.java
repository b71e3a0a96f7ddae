package org.alfresco.repo.node.integrity;

import java.io.Serializable;
import java.util.List;

public class IntegrityRecord implements Serializable {
    public IntegrityRecord(String value) {
        throw new UnsupportedOperationException("IntegrityRecord");
    }

    public void setTraces(List<StackTraceElement[]> lists) {
        throw new UnsupportedOperationException("IntegrityRecord.setTraces");
    }

    public String getMessage() {
        throw new UnsupportedOperationException("IntegrityRecord.getMessage");
    }

    public String toString() {
        throw new UnsupportedOperationException("IntegrityRecord.toString");
    }
}

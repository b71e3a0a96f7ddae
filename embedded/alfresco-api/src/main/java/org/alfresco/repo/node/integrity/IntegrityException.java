package org.alfresco.repo.node.integrity;

import java.util.List;
import java.util.stream.Collectors;
import org.alfresco.error.AlfrescoRuntimeException;

/** The nodes of a transaction are not as their model demands. */
public class IntegrityException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<IntegrityRecord> records;

    public IntegrityException(List<IntegrityRecord> records) {
        this(
                "Found " + records.size() + " integrity violations:\n"
                        + records.stream().map(IntegrityRecord::toString).collect(Collectors.joining("\n")),
                records);
    }

    public IntegrityException(String msg, List<IntegrityRecord> records) {
        super(msg);
        this.records = List.copyOf(records);
    }

    public List<IntegrityRecord> getRecords() {
        return records;
    }
}

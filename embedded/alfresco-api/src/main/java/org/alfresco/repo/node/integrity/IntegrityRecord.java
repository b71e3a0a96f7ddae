package org.alfresco.repo.node.integrity;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** One way in which nodes are not as their model demands. */
public class IntegrityRecord implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String msg;

    @SuppressWarnings("serial")
    private List<StackTraceElement[]> traces;

    public IntegrityRecord(String msg) {
        this.msg = msg;
    }

    /** Where the changes came from that led to it. */
    public void setTraces(List<StackTraceElement[]> traces) {
        this.traces = traces;
    }

    public String getMessage() {
        return msg;
    }

    @Override
    public String toString() {
        if (traces == null) {
            return msg;
        }
        return msg
                + traces.stream().map(Arrays::toString).collect(Collectors.joining(System.lineSeparator(), ":\n", ""));
    }
}

package org.eiso.host.integrity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.repo.node.integrity.IntegrityRecord;
import org.jspecify.annotations.Nullable;

/** What was found wrong in a transaction, up to a limit. */
final class Violations {
    private final int most;
    private final List<IntegrityRecord> records = new ArrayList<>();

    Violations(int most) {
        this.most = most;
    }

    /**
     * @param what the rule that is broken
     * @param details names and values in pairs
     */
    void add(String what, @Nullable Object... details) {
        StringBuilder text = new StringBuilder(what).append(':');
        for (int i = 0; i < details.length; i += 2) {
            text.append("\n   ").append(details[i]).append(": ").append(details[i + 1]);
        }
        records.add(new IntegrityRecord(text.toString()));
    }

    /** Whether enough is known to refuse the transaction. */
    boolean isFull() {
        return records.size() >= most;
    }

    boolean isEmpty() {
        return records.isEmpty();
    }

    IntegrityException toException() {
        return new IntegrityException(toString(), records);
    }

    @Override
    public String toString() {
        String shown =
                records.stream().limit(most).map(IntegrityRecord::toString).collect(Collectors.joining("\n"));
        return "Found " + records.size() + " integrity violations" + (isFull() ? " or more" : "") + ":\n" + shown;
    }
}

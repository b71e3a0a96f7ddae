package org.eiso.approval;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.alfresco.service.namespace.QName;
import org.eiso.alfresco.IsoWorkflowModel;

/** What a task asks for. */
public enum TaskKind {
    REVIEW("reviewTask", IsoWorkflowModel.PROP_REVIEW_OUTCOME, "endorse", "reject"),
    APPROVAL("approvalTask", IsoWorkflowModel.PROP_APPROVAL_OUTCOME, "approve", "reject"),
    REWORK("reworkTask", IsoWorkflowModel.PROP_REWORK_OUTCOME, "resubmit");

    private final String typeName;
    private final QName outcomeProperty;
    private final List<String> outcomes;

    TaskKind(String typeName, QName outcomeProperty, String... outcomes) {
        this.typeName = typeName;
        this.outcomeProperty = outcomeProperty;
        this.outcomes = List.of(outcomes);
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    QName outcomeProperty() {
        return outcomeProperty;
    }

    public List<String> outcomes() {
        return outcomes;
    }

    /** @param taskName the prefixed name of the task's type */
    static Optional<TaskKind> of(String taskName) {
        return Stream.of(values())
                .filter(kind -> taskName.equals(IsoWorkflowModel.PREFIX + ":" + kind.typeName))
                .findFirst();
    }
}

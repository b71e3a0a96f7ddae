package org.eiso.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.activiti.engine.delegate.VariableScope;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.jspecify.annotations.Nullable;

/** The variables that the process definition {@code eisoApproval} knows. */
final class ProcessVariables {

    /** What follows a decision; the process's gateways read these words. */
    enum Next {
        WAIT("wait"),
        STEP("step"),
        REWORK("rework"),
        END("end");

        private final String word;

        Next(String word) {
            this.word = word;
        }
    }

    private static final String ISSUE_ID = "isowf_issueId";
    private static final String SEATS = "isowf_seats";
    private static final String SEAT = "isowf_seat";
    private static final String STEP_KIND = "isowf_stepKind";
    private static final String STEP_NAME = "isowf_stepName";
    private static final String NEXT = "isowf_next";
    private static final String AUTHOR = "isowf_author";
    private static final String COMMENTS = "isowf_comments";

    private final VariableScope scope;

    ProcessVariables(VariableScope scope) {
        this.scope = scope;
    }

    NodeRef issue() {
        return new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, String.valueOf(scope.getVariable(ISSUE_ID)));
    }

    void openStep(List<String> seats, String kind, String name, String author) {
        scope.setVariable(SEATS, new ArrayList<>(seats));
        scope.setVariable(STEP_KIND, kind);
        scope.setVariable(STEP_NAME, name);
        scope.setVariable(AUTHOR, author);
        next(Next.WAIT);
        if (scope.getVariable(COMMENTS) == null) {
            scope.setVariable(COMMENTS, new ArrayList<String>());
        }
    }

    String seat() {
        return Objects.requireNonNull((String) scope.getVariable(SEAT), SEAT);
    }

    void next(Next next) {
        scope.setVariable(NEXT, next.word);
    }

    /** What a person entered into a field of their task. */
    @Nullable
    Object entered(String name) {
        return scope.getVariableLocal(name);
    }

    void addComment(String person, String comment) {
        List<String> comments = new ArrayList<>();
        if (scope.getVariable(COMMENTS) instanceof List<?> before) {
            before.forEach(one -> comments.add(String.valueOf(one)));
        }
        comments.add(person + ": " + comment);
        scope.setVariable(COMMENTS, comments);
    }
}

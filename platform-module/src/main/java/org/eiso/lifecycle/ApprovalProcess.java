package org.eiso.lifecycle;

import org.eiso.issue.Issue;

/** The process that asks an issue's reviewers and approvers. */
public interface ApprovalProcess {

    /**
     * Begins to ask the people whom the issue's route names.
     *
     * @return the process's id
     */
    String start(Issue issue);

    /** Takes every open task back. */
    void cancel(String processId);
}

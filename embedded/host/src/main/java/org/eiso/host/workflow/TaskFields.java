package org.eiso.host.workflow;

import java.util.Date;
import org.activiti.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;

/** What the engine itself knows of a task, whether it is being made or at rest. */
interface TaskFields {
    boolean hasPackage();

    void description(@Nullable String description);

    void dueDate(@Nullable Date dueDate);

    void priority(int priority);

    void assignee(@Nullable String userName);

    Iterable<? extends IdentityLink> links();

    void addCandidate(String authority);

    void removeCandidate(String authority);
}

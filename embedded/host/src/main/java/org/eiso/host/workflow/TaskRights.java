package org.eiso.host.workflow;

import java.util.Collection;
import java.util.List;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.jspecify.annotations.Nullable;

/** What a person may do with an open task: edit, reassign, claim or give it back. */
final class TaskRights {
    private final Authorities authorities;
    private final Initiators initiators;

    TaskRights(Authorities authorities, Initiators initiators) {
        this.authorities = authorities;
        this.initiators = initiators;
    }

    /** The owner and the initiator may edit a task; one without an owner, whoever it is offered to. */
    boolean editable(@Nullable WorkflowTask task, String userName) {
        return task != null
                && isOpen(task)
                && (ownsOrInitiated(task, userName)
                        || owner(task) == null && authorities.includes(actors(task), userName));
    }

    /** The owner and the initiator may hand a task on, unless it is offered to a pool or its type forbids it. */
    boolean reassignable(@Nullable WorkflowTask task, String userName) {
        return task != null
                && isOpen(task)
                && owner(task) != null
                && !Boolean.FALSE.equals(task.getProperties().get(WorkflowModel.PROP_REASSIGNABLE))
                && actors(task).isEmpty()
                && ownsOrInitiated(task, userName);
    }

    /** Whoever a task is offered to may take it as long as it has no owner. */
    boolean claimable(@Nullable WorkflowTask task, String userName) {
        return task != null && isOpen(task) && owner(task) == null && authorities.includes(actors(task), userName);
    }

    /** The owner and the initiator may give a task back to the pool it came from. */
    boolean releasable(@Nullable WorkflowTask task, String userName) {
        return task != null
                && isOpen(task)
                && owner(task) != null
                && !actors(task).isEmpty()
                && ownsOrInitiated(task, userName);
    }

    private boolean ownsOrInitiated(WorkflowTask task, String userName) {
        return userName.equals(owner(task))
                || userName.equals(
                        initiators.userName(task.getPath().getInstance().getInitiator()));
    }

    private static boolean isOpen(WorkflowTask task) {
        return task.getState() != WorkflowTaskState.COMPLETED;
    }

    private static @Nullable Object owner(WorkflowTask task) {
        return task.getProperties().get(ContentModel.PROP_OWNER);
    }

    @SuppressWarnings("unchecked")
    private static Collection<NodeRef> actors(WorkflowTask task) {
        Object actors = task.getProperties().get(WorkflowModel.ASSOC_POOLED_ACTORS);
        return actors == null ? List.of() : (Collection<NodeRef>) actors;
    }
}

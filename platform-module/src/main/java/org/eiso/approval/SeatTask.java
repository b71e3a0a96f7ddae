package org.eiso.approval;

import java.util.Map;
import org.activiti.engine.delegate.DelegateTask;

/** Gives a new task to the person of its seat, or offers it to the group. */
public final class SeatTask extends ApprovalListener {

    private static final long serialVersionUID = 1L;

    public SeatTask(Map<Object, Object> registry) {
        register(registry, "eisoSeatTask");
    }

    @Override
    public void notify(DelegateTask task) {
        String seat = new ProcessVariables(task).seat();
        if (seat.startsWith("GROUP_")) {
            task.addCandidateGroup(seat);
        } else {
            task.setAssignee(seat);
        }
    }
}

package org.eiso.approval;

import java.util.Map;
import org.activiti.engine.delegate.DelegateTask;
import org.eiso.domain.lifecycle.Event;
import org.eiso.lifecycle.Lifecycle;
import org.eiso.lifecycle.TransitionRequest;

/** The author is done with the rework: the issue sets out on its route again. */
public final class Resubmission extends ApprovalListener {

    private static final long serialVersionUID = 1L;

    private final transient Lifecycle lifecycle;

    public Resubmission(Map<Object, Object> registry, Lifecycle lifecycle) {
        this.lifecycle = lifecycle;
        register(registry, "eisoResubmission");
    }

    @Override
    public void notify(DelegateTask task) {
        ProcessVariables variables = new ProcessVariables(task);
        String comment = variables.entered("bpm_comment") instanceof String text ? text : null;
        lifecycle.perform(TransitionRequest.of(variables.issue(), Event.SUBMIT)
                .saying(comment, null)
                .fromProcess(null));
    }
}

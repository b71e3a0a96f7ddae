package org.eiso.host.workflow;

import java.util.ArrayList;
import org.activiti.bpmn.model.BaseElement;
import org.activiti.bpmn.model.UserTask;
import org.activiti.engine.delegate.TaskListener;
import org.activiti.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.activiti.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.activiti.engine.impl.bpmn.parser.BpmnParse;
import org.activiti.engine.impl.bpmn.parser.handler.AbstractBpmnParseHandler;
import org.activiti.engine.impl.pvm.delegate.ActivityBehavior;

/** Puts the listeners that every task has before those that its process names. */
final class TaskListeners extends AbstractBpmnParseHandler<UserTask> {
    private final TaskListener create;
    private final TaskListener complete;

    TaskListeners(TaskListener create, TaskListener complete) {
        this.create = create;
        this.complete = complete;
    }

    @Override
    protected Class<? extends BaseElement> getHandledType() {
        return UserTask.class;
    }

    @Override
    protected void executeParse(BpmnParse parse, UserTask task) {
        ActivityBehavior behavior = findActivity(parse, task.getId()).getActivityBehavior();
        if (behavior instanceof MultiInstanceActivityBehavior) {
            behavior = ((MultiInstanceActivityBehavior) behavior).getInnerActivityBehavior();
        }
        if (behavior instanceof UserTaskActivityBehavior) {
            UserTaskActivityBehavior userTask = (UserTaskActivityBehavior) behavior;
            addFirst(userTask, TaskListener.EVENTNAME_CREATE, create);
            addFirst(userTask, TaskListener.EVENTNAME_COMPLETE, complete);
        }
    }

    private static void addFirst(UserTaskActivityBehavior task, String event, TaskListener listener) {
        task.getTaskDefinition()
                .getTaskListeners()
                .computeIfAbsent(event, e -> new ArrayList<>())
                .add(0, listener);
    }
}

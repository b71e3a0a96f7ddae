package org.alfresco.service.cmr.workflow;

import java.util.Arrays;

/** A step of a process definition. */
public class WorkflowNode {
    public String name;
    public String title;
    public String description;
    public String type;
    public boolean isTaskNode;
    public WorkflowTransition[] transitions;

    public WorkflowNode(
            String name,
            String title,
            String description,
            String type,
            boolean isTaskNode,
            WorkflowTransition... transitions) {
        this.name = name;
        this.title = title;
        this.description = description;
        this.type = type;
        this.isTaskNode = isTaskNode;
        this.transitions = transitions;
    }

    public String getName() {
        return name;
    }

    public String getTitle() {
        return title;
    }

    public String getDescription() {
        return description;
    }

    public String getType() {
        return type;
    }

    public boolean isTaskNode() {
        return isTaskNode;
    }

    public WorkflowTransition[] getTransitions() {
        return transitions;
    }

    @Override
    public String toString() {
        return "WorkflowNode[name=" + name + ", type=" + type + ", transitions=" + Arrays.toString(transitions) + "]";
    }
}

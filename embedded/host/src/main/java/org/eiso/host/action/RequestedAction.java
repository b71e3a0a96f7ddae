package org.eiso.host.action;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionCondition;
import org.alfresco.service.cmr.action.ActionStatus;
import org.alfresco.service.cmr.repository.NodeRef;
import org.jspecify.annotations.Nullable;

/** An action that someone asked for, with its parameters and how it went. It is not kept. */
final class RequestedAction implements Action, Serializable {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final String definitionName;

    @SuppressWarnings("serial")
    private final Map<String, @Nullable Serializable> parameters = new HashMap<>();

    @SuppressWarnings("serial")
    private final List<ActionCondition> conditions = new ArrayList<>();

    private @Nullable String title;
    private @Nullable String description;
    private @Nullable Boolean trackStatus;
    private boolean executeAsynchronously;
    private @Nullable Action compensatingAction;
    private ActionStatus status = ActionStatus.New;
    private @Nullable Date started;
    private @Nullable Date ended;
    private @Nullable String failure;

    RequestedAction(String id, String definitionName, Map<String, Serializable> parameters) {
        this.id = id;
        this.definitionName = definitionName;
        this.parameters.putAll(parameters);
    }

    void pending() {
        status = ActionStatus.Pending;
    }

    void running(Date now) {
        status = ActionStatus.Running;
        started = now;
        ended = null;
        failure = null;
    }

    void completed(Date now) {
        status = ActionStatus.Completed;
        ended = now;
    }

    void failed(Date now, Throwable cause) {
        status = ActionStatus.Failed;
        ended = now;
        failure = String.valueOf(cause.getMessage());
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public Map<String, @Nullable Serializable> getParameterValues() {
        return new HashMap<>(parameters);
    }

    @Override
    public @Nullable Serializable getParameterValue(String name) {
        return parameters.get(name);
    }

    @Override
    public void setParameterValues(@Nullable Map<String, Serializable> parameterValues) {
        parameters.clear();
        if (parameterValues != null) {
            parameters.putAll(parameterValues);
        }
    }

    @Override
    public void setParameterValue(String name, @Nullable Serializable value) {
        parameters.put(name, value);
    }

    @Override
    public void addParameterValues(Map<String, Serializable> values) {
        parameters.putAll(values);
    }

    /** An action that is not saved has no node. */
    @Override
    public @Nullable NodeRef getNodeRef() {
        return null;
    }

    @Override
    public String getActionDefinitionName() {
        return definitionName;
    }

    @Override
    public @Nullable String getTitle() {
        return title;
    }

    @Override
    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    @Override
    public @Nullable String getDescription() {
        return description;
    }

    @Override
    public void setDescription(@Nullable String description) {
        this.description = description;
    }

    @Override
    public @Nullable Boolean getTrackStatus() {
        return trackStatus;
    }

    @Override
    public void setTrackStatus(@Nullable Boolean trackStatus) {
        this.trackStatus = trackStatus;
    }

    @Override
    public boolean getExecuteAsychronously() {
        return executeAsynchronously;
    }

    @Override
    public void setExecuteAsynchronously(boolean executeAsynchronously) {
        this.executeAsynchronously = executeAsynchronously;
    }

    @Override
    public @Nullable Action getCompensatingAction() {
        return compensatingAction;
    }

    @Override
    public void setCompensatingAction(@Nullable Action action) {
        this.compensatingAction = action;
    }

    @Override
    public @Nullable Date getCreatedDate() {
        return null;
    }

    @Override
    public @Nullable String getCreator() {
        return null;
    }

    @Override
    public @Nullable Date getModifiedDate() {
        return null;
    }

    @Override
    public @Nullable String getModifier() {
        return null;
    }

    @Override
    public boolean hasActionConditions() {
        return !conditions.isEmpty();
    }

    @Override
    public int indexOfActionCondition(ActionCondition actionCondition) {
        return conditions.indexOf(actionCondition);
    }

    @Override
    public List<ActionCondition> getActionConditions() {
        return List.copyOf(conditions);
    }

    @Override
    public ActionCondition getActionCondition(int index) {
        return conditions.get(index);
    }

    @Override
    public void addActionCondition(ActionCondition actionCondition) {
        conditions.add(actionCondition);
    }

    @Override
    public void addActionCondition(int index, ActionCondition actionCondition) {
        conditions.add(index, actionCondition);
    }

    @Override
    public void setActionCondition(int index, ActionCondition actionCondition) {
        conditions.set(index, actionCondition);
    }

    @Override
    public void removeActionCondition(ActionCondition actionCondition) {
        conditions.remove(actionCondition);
    }

    @Override
    public void removeAllActionConditions() {
        conditions.clear();
    }

    @Override
    public @Nullable Date getExecutionStartDate() {
        return started;
    }

    @Override
    public @Nullable Date getExecutionEndDate() {
        return ended;
    }

    @Override
    public ActionStatus getExecutionStatus() {
        return status;
    }

    @Override
    public @Nullable String getExecutionFailureMessage() {
        return failure;
    }

    @Override
    public String toString() {
        return "Action[" + definitionName + ", " + status + "]";
    }
}

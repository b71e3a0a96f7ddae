package org.alfresco.service.cmr.action;

import java.io.Serializable;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;

public interface Action extends ParameterizedItem {
    NodeRef getNodeRef();

    String getActionDefinitionName();

    String getTitle();

    void setTitle(String value);

    String getDescription();

    void setDescription(String value);

    Boolean getTrackStatus();

    void setTrackStatus(Boolean flag);

    boolean getExecuteAsychronously();

    void setExecuteAsynchronously(boolean flag);

    Action getCompensatingAction();

    void setCompensatingAction(Action action);

    Date getCreatedDate();

    String getCreator();

    Date getModifiedDate();

    String getModifier();

    boolean hasActionConditions();

    int indexOfActionCondition(ActionCondition actionCondition);

    List<ActionCondition> getActionConditions();

    ActionCondition getActionCondition(int number);

    void addActionCondition(ActionCondition actionCondition);

    void addActionCondition(int number, ActionCondition actionCondition);

    void setActionCondition(int number, ActionCondition actionCondition);

    void removeActionCondition(ActionCondition actionCondition);

    void removeAllActionConditions();

    void addParameterValues(Map<String, Serializable> map);

    Date getExecutionStartDate();

    Date getExecutionEndDate();

    ActionStatus getExecutionStatus();

    String getExecutionFailureMessage();
}

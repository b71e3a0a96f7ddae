package org.alfresco.service.cmr.action;

public interface ActionCondition extends ParameterizedItem {
    String getActionConditionDefinitionName();

    void setInvertCondition(boolean flag);

    boolean getInvertCondition();
}

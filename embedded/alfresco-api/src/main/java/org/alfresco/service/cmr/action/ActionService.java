package org.alfresco.service.cmr.action;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;

public interface ActionService {
    ActionDefinition getActionDefinition(String value);

    List<ActionDefinition> getActionDefinitions();

    List<ActionDefinition> getActionDefinitions(NodeRef nodeRef);

    Action createAction(String value);

    Action createAction(String value, Map<String, Serializable> map);

    CompositeAction createCompositeAction();

    ActionCondition createActionCondition(String value);

    ActionCondition createActionCondition(String value, Map<String, Serializable> map);

    void executeAction(Action action, NodeRef nodeRef);

    void executeAction(Action action, NodeRef nodeRef, boolean flag);

    void executeAction(Action action, NodeRef nodeRef, boolean flag, boolean flag2);

    boolean evaluateAction(Action action, NodeRef nodeRef);

    boolean evaluateActionCondition(ActionCondition actionCondition, NodeRef nodeRef);

    void saveAction(NodeRef nodeRef, Action action);

    List<Action> getActions(NodeRef nodeRef);

    Action getAction(NodeRef nodeRef, String value);

    void removeAction(NodeRef nodeRef, Action action);

    void removeAllActions(NodeRef nodeRef);
}

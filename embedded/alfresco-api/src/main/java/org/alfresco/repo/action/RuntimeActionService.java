package org.alfresco.repo.action;

import org.alfresco.repo.action.executer.ActionExecuter;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.repository.NodeRef;

/** What actions ask of the service that runs them: it learns of every executer when its bean is made. */
public interface RuntimeActionService {
    void registerActionExecuter(ActionExecuter actionExecuter);

    void verifyActionAccessRestrictions(Action action);

    void directActionExecution(Action action, NodeRef actionedUponNodeRef);
}

package org.alfresco.repo.action.executer;

import java.util.Set;
import org.alfresco.repo.action.ParameterizedItemAbstractBase;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

public abstract class ActionExecuterAbstractBase extends ParameterizedItemAbstractBase implements ActionExecuter {
    protected ActionDefinition actionDefinition = null /*TODO value*/;
    protected boolean publicAction = false /*TODO value*/;
    protected Set<QName> applicableTypes = null /*TODO value*/;
    public ActionExecuterAbstractBase() { throw new UnsupportedOperationException("ActionExecuterAbstractBase"); }
    public void init() { throw new UnsupportedOperationException("ActionExecuterAbstractBase.init"); }
    public void setMlAwareNodeService(NodeService nodeService) { throw new UnsupportedOperationException("ActionExecuterAbstractBase.setMlAwareNodeService"); }
    public void setLockService(LockService lockService) { throw new UnsupportedOperationException("ActionExecuterAbstractBase.setLockService"); }
    public void setBaseNodeService(NodeService nodeService) { throw new UnsupportedOperationException("ActionExecuterAbstractBase.setBaseNodeService"); }
    public void setDictionaryService(DictionaryService dictionaryService) { throw new UnsupportedOperationException("ActionExecuterAbstractBase.setDictionaryService"); }
    public void setPublicAction(boolean flag) { throw new UnsupportedOperationException("ActionExecuterAbstractBase.setPublicAction"); }
    public boolean getTrackStatus() { throw new UnsupportedOperationException("ActionExecuterAbstractBase.getTrackStatus"); }
    public void setTrackStatus(boolean flag) { throw new UnsupportedOperationException("ActionExecuterAbstractBase.setTrackStatus"); }
    public void setApplicableTypes(String[] values) { throw new UnsupportedOperationException("ActionExecuterAbstractBase.setApplicableTypes"); }
    public boolean getIgnoreLock() { throw new UnsupportedOperationException("ActionExecuterAbstractBase.getIgnoreLock"); }
    public void setIgnoreLock(boolean flag) { throw new UnsupportedOperationException("ActionExecuterAbstractBase.setIgnoreLock"); }
    protected boolean isApplicableType(NodeRef nodeRef) { throw new UnsupportedOperationException("ActionExecuterAbstractBase.isApplicableType"); }
    public ActionDefinition getActionDefinition() { throw new UnsupportedOperationException("ActionExecuterAbstractBase.getActionDefinition"); }
    protected ActionDefinition createActionDefinition(String value) { throw new UnsupportedOperationException("ActionExecuterAbstractBase.createActionDefinition"); }
    public void execute(Action action, NodeRef nodeRef) { throw new UnsupportedOperationException("ActionExecuterAbstractBase.execute"); }
    public void verifyActionAccessRestrictions(Action action) { throw new UnsupportedOperationException("ActionExecuterAbstractBase.verifyActionAccessRestrictions"); }
    protected abstract void executeImpl(Action action, NodeRef nodeRef);
    public void setQueueName(String value) { throw new UnsupportedOperationException("ActionExecuterAbstractBase.setQueueName"); }
    public String getQueueName() { throw new UnsupportedOperationException("ActionExecuterAbstractBase.getQueueName"); }
}

package org.alfresco.repo.action.executer;

import java.util.LinkedHashSet;
import java.util.Set;
import org.alfresco.repo.action.ActionDefinitionImpl;
import org.alfresco.repo.action.ParameterizedItemAbstractBase;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport.TxnReadState;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/**
 * Base of every action. The bean's id is the action's name; the parent bean {@code action-executer} gives the services.
 *
 * <p>An action that is told to mind locks ({@code ignoreLock=false}) leaves a node alone that is locked for the current
 * user; the others run.
 */
public abstract class ActionExecuterAbstractBase extends ParameterizedItemAbstractBase implements ActionExecuter {
    protected ActionDefinition actionDefinition;
    protected boolean publicAction = true;
    protected Set<QName> applicableTypes = new LinkedHashSet<>();

    private boolean trackStatus;
    private boolean ignoreLock = true;
    private String queueName = "";
    private LockService lockService;
    private NodeService baseNodeService;
    private NodeService mlAwareNodeService;
    private DictionaryService dictionaryService;

    public ActionExecuterAbstractBase() {}

    public void init() {
        if (publicAction) {
            runtimeActionService.registerActionExecuter(this);
        }
    }

    public void setMlAwareNodeService(NodeService mlAwareNodeService) {
        this.mlAwareNodeService = mlAwareNodeService;
    }

    public void setLockService(LockService lockService) {
        this.lockService = lockService;
    }

    public void setBaseNodeService(NodeService nodeService) {
        this.baseNodeService = nodeService;
    }

    public void setDictionaryService(DictionaryService dictionaryService) {
        this.dictionaryService = dictionaryService;
    }

    public void setPublicAction(boolean publicAction) {
        this.publicAction = publicAction;
    }

    @Override
    public boolean getTrackStatus() {
        return trackStatus;
    }

    public void setTrackStatus(boolean trackStatus) {
        this.trackStatus = trackStatus;
    }

    public void setApplicableTypes(String[] applicableTypes) {
        for (String type : applicableTypes) {
            this.applicableTypes.add(QName.createQName(type));
        }
    }

    @Override
    public boolean getIgnoreLock() {
        return ignoreLock;
    }

    public void setIgnoreLock(boolean ignoreLock) {
        this.ignoreLock = ignoreLock;
    }

    protected boolean isApplicableType(NodeRef actionedUponNodeRef) {
        if (actionedUponNodeRef == null || !baseNodeService.exists(actionedUponNodeRef)) {
            return false;
        }
        if (applicableTypes.isEmpty()) {
            return true;
        }
        QName nodeType = baseNodeService.getType(actionedUponNodeRef);
        return applicableTypes.stream()
                .anyMatch(type -> nodeType.equals(type) || dictionaryService.isSubClass(nodeType, type));
    }

    @Override
    public ActionDefinition getActionDefinition() {
        if (actionDefinition == null) {
            actionDefinition = createActionDefinition(name);
            ActionDefinitionImpl definition = (ActionDefinitionImpl) actionDefinition;
            definition.setTitleKey(getTitleKey());
            definition.setDescriptionKey(getDescriptionKey());
            definition.setTrackStatus(getTrackStatus());
            definition.setAdhocPropertiesAllowed(getAdhocPropertiesAllowed());
            definition.setRuleActionExecutor(name);
            definition.setLocalizedParameterDefinitions(getLocalizedParameterDefinitions());
            definition.setApplicableTypes(applicableTypes);
        }
        return actionDefinition;
    }

    protected ActionDefinition createActionDefinition(String name) {
        return new ActionDefinitionImpl(name);
    }

    /**
     * @throws IllegalStateException outside of a transaction
     * @throws org.alfresco.service.cmr.action.ActionServiceException when a mandatory parameter has no value
     */
    @Override
    public void execute(Action action, NodeRef actionedUponNodeRef) {
        if (AlfrescoTransactionSupport.getTransactionReadState() == TxnReadState.TXN_NONE) {
            throw new IllegalStateException("The action " + name + " was run outside of a transaction");
        }
        checkMandatoryProperties(action, getActionDefinition());
        if (!ignoreLock && isLockedForThisUser(actionedUponNodeRef)) {
            return;
        }
        verifyActionAccessRestrictions(action);
        executeImpl(action, actionedUponNodeRef);
    }

    private boolean isLockedForThisUser(NodeRef nodeRef) {
        return nodeRef != null && mlAwareNodeService.exists(nodeRef) && lockService.isLockedAndReadOnly(nodeRef);
    }

    @Override
    public void verifyActionAccessRestrictions(Action action) {}

    protected abstract void executeImpl(Action action, NodeRef actionedUponNodeRef);

    public void setQueueName(String queueName) {
        this.queueName = queueName;
    }

    @Override
    public String getQueueName() {
        return queueName;
    }
}

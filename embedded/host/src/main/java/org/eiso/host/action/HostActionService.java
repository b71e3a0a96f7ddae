package org.eiso.host.action;

import java.io.Serializable;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.alfresco.repo.action.RuntimeActionService;
import org.alfresco.repo.action.executer.ActionExecuter;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.transaction.TransactionListenerAdapter;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionCondition;
import org.alfresco.service.cmr.action.ActionDefinition;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.action.ActionServiceException;
import org.alfresco.service.cmr.action.CompositeAction;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs actions: at once in the caller's transaction, or after its commit on another thread, as the same user and in a
 * transaction of its own. When that fails, the action's compensating action runs in its place.
 */
public final class HostActionService implements ActionService, RuntimeActionService {
    private static final Logger LOG = LoggerFactory.getLogger(HostActionService.class);

    private final Map<String, ActionExecuter> executers = new ConcurrentHashMap<>();
    private final NodeService nodeService;
    private final DictionaryService dictionaryService;
    private final RetryingTransactionHelper transactions;
    private final Executor asynchronous;
    private final Clock clock;

    public HostActionService(
            NodeService nodeService,
            DictionaryService dictionaryService,
            RetryingTransactionHelper transactions,
            Executor asynchronous,
            Clock clock) {
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
        this.transactions = transactions;
        this.asynchronous = asynchronous;
        this.clock = clock;
    }

    @Override
    public void registerActionExecuter(ActionExecuter actionExecuter) {
        executers.put(actionExecuter.getActionDefinition().getName(), actionExecuter);
    }

    @Override
    public @Nullable ActionDefinition getActionDefinition(String name) {
        ActionExecuter executer = executers.get(name);
        return executer == null ? null : executer.getActionDefinition();
    }

    @Override
    public List<ActionDefinition> getActionDefinitions() {
        return executers.values().stream()
                .map(ActionExecuter::getActionDefinition)
                .toList();
    }

    @Override
    public List<ActionDefinition> getActionDefinitions(@Nullable NodeRef nodeRef) {
        if (nodeRef == null) {
            return getActionDefinitions();
        }
        QName type = nodeService.getType(nodeRef);
        return getActionDefinitions().stream()
                .filter(definition -> definition.getApplicableTypes().isEmpty()
                        || definition.getApplicableTypes().stream()
                                .anyMatch(applicable -> dictionaryService.isSubClass(type, applicable)))
                .toList();
    }

    @Override
    public Action createAction(String name) {
        return createAction(name, Map.of());
    }

    /**
     * @throws ActionServiceException when there is no action of this name
     */
    @Override
    public Action createAction(String name, @Nullable Map<String, Serializable> params) {
        executer(name);
        return new RequestedAction(UUID.randomUUID().toString(), name, params == null ? Map.of() : params);
    }

    @Override
    public CompositeAction createCompositeAction() {
        throw new UnsupportedOperationException("ActionService.createCompositeAction()");
    }

    @Override
    public ActionCondition createActionCondition(String name) {
        throw new UnsupportedOperationException("ActionService.createActionCondition(String)");
    }

    @Override
    public ActionCondition createActionCondition(String name, Map<String, Serializable> params) {
        throw new UnsupportedOperationException("ActionService.createActionCondition(String, Map)");
    }

    @Override
    public void executeAction(Action action, @Nullable NodeRef actionedUponNodeRef) {
        executeAction(action, actionedUponNodeRef, true);
    }

    @Override
    public void executeAction(Action action, @Nullable NodeRef actionedUponNodeRef, boolean checkConditions) {
        executeAction(action, actionedUponNodeRef, checkConditions, action.getExecuteAsychronously());
    }

    @Override
    public void executeAction(
            Action action, @Nullable NodeRef actionedUponNodeRef, boolean checkConditions, boolean executeAsync) {
        ActionExecuter executer = executer(action.getActionDefinitionName());
        if (checkConditions && !evaluateAction(action, actionedUponNodeRef)) {
            return;
        }
        if (executeAsync || executer.isExecuteAsynchronously(actionedUponNodeRef)) {
            executer.verifyActionAccessRestrictions(action);
            executeLater(action, actionedUponNodeRef);
        } else {
            directActionExecution(action, actionedUponNodeRef);
        }
    }

    @Override
    public void verifyActionAccessRestrictions(Action action) {
        executer(action.getActionDefinitionName()).verifyActionAccessRestrictions(action);
    }

    @Override
    public void directActionExecution(Action action, @Nullable NodeRef actionedUponNodeRef) {
        ActionExecuter executer = executer(action.getActionDefinitionName());
        if (!(action instanceof RequestedAction requested)) {
            executer.execute(action, actionedUponNodeRef);
            return;
        }
        requested.running(now());
        try {
            executer.execute(action, actionedUponNodeRef);
            requested.completed(now());
        } catch (RuntimeException | Error failure) {
            requested.failed(now(), failure);
            throw failure;
        }
    }

    @Override
    public boolean evaluateAction(Action action, @Nullable NodeRef actionedUponNodeRef) {
        return action.getActionConditions().stream()
                .allMatch(condition -> evaluateActionCondition(condition, actionedUponNodeRef));
    }

    @Override
    public boolean evaluateActionCondition(ActionCondition condition, @Nullable NodeRef actionedUponNodeRef) {
        throw new UnsupportedOperationException("ActionService.evaluateActionCondition(ActionCondition, NodeRef)");
    }

    @Override
    public void saveAction(NodeRef nodeRef, Action action) {
        throw new UnsupportedOperationException("ActionService.saveAction(NodeRef, Action)");
    }

    @Override
    public List<Action> getActions(NodeRef nodeRef) {
        throw new UnsupportedOperationException("ActionService.getActions(NodeRef)");
    }

    @Override
    public Action getAction(NodeRef nodeRef, String actionId) {
        throw new UnsupportedOperationException("ActionService.getAction(NodeRef, String)");
    }

    @Override
    public void removeAction(NodeRef nodeRef, Action action) {
        throw new UnsupportedOperationException("ActionService.removeAction(NodeRef, Action)");
    }

    @Override
    public void removeAllActions(NodeRef nodeRef) {
        throw new UnsupportedOperationException("ActionService.removeAllActions(NodeRef)");
    }

    private ActionExecuter executer(String name) {
        ActionExecuter executer = executers.get(name);
        if (executer == null) {
            throw new ActionServiceException("There is no action named " + name);
        }
        return executer;
    }

    private void executeLater(Action action, @Nullable NodeRef nodeRef) {
        if (action instanceof RequestedAction requested) {
            requested.pending();
        }
        String user = AuthenticationUtil.getRunAsUser();
        Runnable work = () -> executeAs(user, action, nodeRef);
        if (!AlfrescoTransactionSupport.isActualTransactionActive()) {
            asynchronous.execute(work);
            return;
        }
        AlfrescoTransactionSupport.bindListener(new TransactionListenerAdapter() {
            @Override
            public void afterCommit() {
                asynchronous.execute(work);
            }
        });
    }

    private void executeAs(String user, Action action, @Nullable NodeRef nodeRef) {
        try {
            inTransaction(user, action, nodeRef);
        } catch (RuntimeException failure) {
            LOG.error("The action {} on {} failed", action.getActionDefinitionName(), nodeRef, failure);
            Action compensating = action.getCompensatingAction();
            if (compensating != null) {
                executeAs(user, compensating, nodeRef);
            }
        }
    }

    private void inTransaction(String user, Action action, @Nullable NodeRef nodeRef) {
        AuthenticationUtil.runAs(
                () -> transactions.doInTransaction(
                        () -> {
                            directActionExecution(action, nodeRef);
                            return null;
                        },
                        false,
                        true),
                user);
    }

    private Date now() {
        return Date.from(clock.instant());
    }
}

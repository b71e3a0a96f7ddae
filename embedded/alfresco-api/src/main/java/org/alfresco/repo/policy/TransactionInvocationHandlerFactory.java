package org.alfresco.repo.policy;

import java.lang.reflect.InvocationHandler;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;

/** Calls behaviours at the first event of a transaction only, or at its end. */
public class TransactionInvocationHandlerFactory {
    private static final Object FIRST_EVENTS = TransactionInvocationHandlerFactory.class.getName() + ".firstEvents";

    private final TransactionBehaviourQueue queue;

    public TransactionInvocationHandlerFactory(TransactionBehaviourQueue queue) {
        this.queue = queue;
    }

    public <P extends Policy> InvocationHandler createHandler(
            Behaviour behaviour, PolicyDefinition<P> definition, P policyInterface) {
        return (proxy, method, args) -> {
            if (method.getDeclaringClass() == Object.class) {
                return method.getName().equals("equals")
                        ? proxy == args[0]
                        : PolicyCalls.call(policyInterface, method, args);
            }
            return switch (behaviour.getNotificationFrequency()) {
                case FIRST_EVENT -> {
                    Map<PolicyEvent, Object> answers = firstEvents();
                    PolicyEvent event = PolicyEvent.of(behaviour, definition, args);
                    if (!answers.containsKey(event)) {
                        answers.put(event, PolicyCalls.call(policyInterface, method, args));
                    }
                    yield answers.get(event);
                }
                case TRANSACTION_COMMIT -> {
                    queue.queue(behaviour, definition, policyInterface, method, args);
                    yield null;
                }
                case EVERY_EVENT -> PolicyCalls.call(policyInterface, method, args);
            };
        };
    }

    private static Map<PolicyEvent, Object> firstEvents() {
        Map<PolicyEvent, Object> events = AlfrescoTransactionSupport.getResource(FIRST_EVENTS);
        if (events == null) {
            events = new HashMap<>();
            AlfrescoTransactionSupport.bindResource(FIRST_EVENTS, events);
        }
        return events;
    }
}

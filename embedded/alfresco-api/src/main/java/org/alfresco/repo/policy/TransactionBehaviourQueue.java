package org.alfresco.repo.policy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.TransactionListener;

/**
 * Keeps behaviours until the transaction is about to commit and calls each once per event; what they trigger joins the
 * queue. Behaviours that come later still, from other listeners, are called at once.
 */
public class TransactionBehaviourQueue implements TransactionListener {
    private static final Object KEY = TransactionBehaviourQueue.class.getName() + ".pending";

    private static final class Pending {
        private final Queue<Call> queue = new ArrayDeque<>();
        private final Map<PolicyEvent, Call> known = new HashMap<>();
        private boolean drained;
    }

    private record Call(Object policyInterface, Method method, Object[] args) {
        void run() {
            try {
                method.invoke(policyInterface, args);
            } catch (InvocationTargetException e) {
                Throwable cause = e.getCause();
                if (cause instanceof Error error) {
                    throw error;
                }
                throw new AlfrescoRuntimeException(
                        "Failed to execute transaction-level behaviour " + method + " : " + cause.getMessage(), cause);
            } catch (IllegalAccessException e) {
                throw new AlfrescoRuntimeException("Failed to execute transaction-level behaviour " + method, e);
            }
        }
    }

    public TransactionBehaviourQueue() {}

    public <P extends Policy> void queue(
            Behaviour behaviour, PolicyDefinition<P> definition, P policyInterface, Method method, Object[] args) {
        Pending pending = AlfrescoTransactionSupport.getResource(KEY);
        if (pending == null) {
            pending = new Pending();
            AlfrescoTransactionSupport.bindResource(KEY, pending);
            AlfrescoTransactionSupport.bindListener(this);
        }
        PolicyEvent event = PolicyEvent.of(behaviour, definition, args);
        Call known = pending.known.get(event);
        if (known != null) {
            for (int i = 0; i < args.length; i++) {
                if (definition.getArgument(i) == Policy.Arg.END_VALUE) {
                    known.args[i] = args[i];
                }
            }
            return;
        }
        Call call = new Call(policyInterface, method, args.clone());
        pending.known.put(event, call);
        if (pending.drained) {
            call.run();
        } else {
            pending.queue.add(call);
        }
    }

    @Override
    public void flush() {}

    @Override
    public void beforeCommit(boolean readOnly) {
        Pending pending = AlfrescoTransactionSupport.getResource(KEY);
        for (Call call = pending.queue.poll(); call != null; call = pending.queue.poll()) {
            call.run();
        }
        pending.drained = true;
    }

    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCommit() {}

    @Override
    public void afterRollback() {}

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    @Override
    public boolean equals(Object obj) {
        return this == obj;
    }
}

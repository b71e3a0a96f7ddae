package org.alfresco.util.transaction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.alfresco.error.AlfrescoRuntimeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What is bound to one transaction; follows it through suspension and its end. */
final class TransactionBindings implements TransactionSynchronization {
    private static final Logger LOG = LoggerFactory.getLogger(TransactionBindings.class);
    private static final Object KEY = new Object() {
        @Override
        public String toString() {
            return TransactionBindings.class.getName();
        }
    };

    private final String id = UUID.randomUUID().toString();
    private final long startTime = System.currentTimeMillis();
    private final Map<Object, Object> resources = new HashMap<>();
    private final TreeMap<Integer, Map<TransactionListener, Boolean>> listeners = new TreeMap<>();
    private final TransactionBindings outer;
    private boolean completing;

    private TransactionBindings(TransactionBindings outer) {
        this.outer = outer;
    }

    /** The bindings of the current transaction, made on first use. */
    static TransactionBindings current() {
        TransactionBindings bound = (TransactionBindings) TransactionSynchronizationManager.getResource(KEY);
        boolean synchronizing = TransactionSynchronizationManager.isSynchronizationActive();
        // A listener may start another transaction after the end of this one, while this one is still bound.
        if (bound != null && !(bound.completing && synchronizing)) {
            return bound;
        }
        if (!synchronizing) {
            throw new AlfrescoRuntimeException("Transaction must be active and synchronization is required");
        }
        TransactionBindings fresh = new TransactionBindings(bound);
        if (bound != null) {
            TransactionSynchronizationManager.unbindResource(KEY);
        }
        TransactionSynchronizationManager.bindResource(KEY, fresh);
        TransactionSynchronizationManager.registerSynchronization(fresh);
        return fresh;
    }

    String id() {
        return id;
    }

    long startTime() {
        return startTime;
    }

    Map<Object, Object> resources() {
        return resources;
    }

    boolean addListener(TransactionListener listener, int commitOrder) {
        if (completing) {
            throw new AlfrescoRuntimeException("No listener can be bound after the end of the transaction");
        }
        Integer custom = listener.getCustomOrder();
        return listeners
                        .computeIfAbsent(custom == null ? commitOrder : custom, order -> new LinkedHashMap<>())
                        .putIfAbsent(listener, Boolean.TRUE)
                == null;
    }

    List<TransactionListener> listeners() {
        List<TransactionListener> all = new ArrayList<>();
        listeners.values().forEach(level -> all.addAll(level.keySet()));
        return all;
    }

    @Override
    public int getOrder() {
        return 800;
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResourceIfPossible(KEY);
        if (outer != null) {
            TransactionSynchronizationManager.bindResource(KEY, outer);
        }
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.unbindResourceIfPossible(KEY);
        TransactionSynchronizationManager.bindResource(KEY, this);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        untilNoneIsNew(listener -> listener.beforeCommit(readOnly));
    }

    @Override
    public void beforeCompletion() {
        untilNoneIsNew(TransactionListener::beforeCompletion);
    }

    @Override
    public void afterCompletion(int status) {
        completing = true;
        try {
            for (TransactionListener listener : listeners()) {
                try {
                    if (status == STATUS_COMMITTED) {
                        listener.afterCommit();
                    } else {
                        listener.afterRollback();
                    }
                } catch (RuntimeException | Error e) {
                    // The outcome stands: nothing a listener does can change it any more.
                    LOG.error("Listener {} failed after the transaction's end", listener, e);
                }
            }
        } finally {
            TransactionSynchronizationManager.unbindResourceIfPossible(KEY);
            if (outer != null) {
                TransactionSynchronizationManager.bindResource(KEY, outer);
            }
        }
    }

    /** Listeners may bind further listeners: those have their turn too, lowest order first. */
    private void untilNoneIsNew(Consumer<TransactionListener> stage) {
        Set<TransactionListener> told = new HashSet<>();
        boolean found = true;
        while (found) {
            found = false;
            for (TransactionListener listener : listeners()) {
                if (told.add(listener)) {
                    stage.accept(listener);
                    found = true;
                    break;
                }
            }
        }
    }

    @Override
    public String toString() {
        return "TransactionBindings[" + id + "]";
    }
}

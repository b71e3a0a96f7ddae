package org.alfresco.util.transaction;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Resources and listeners bound to the current thread's transaction. */
public abstract class TransactionSupportUtil {
    public TransactionSupportUtil() {}

    /**
     * When the current transaction was first noticed here.
     *
     * @return milliseconds since the epoch, -1 without a transaction
     */
    public static long getTransactionStartTime() {
        return synchronizing() ? TransactionBindings.current().startTime() : -1L;
    }

    /**
     * An id that is unique to the current transaction.
     *
     * @return null without a transaction
     */
    public static String getTransactionId() {
        return synchronizing() ? TransactionBindings.current().id() : null;
    }

    public static boolean isActualTransactionActive() {
        return TransactionSynchronizationManager.isActualTransactionActive();
    }

    /** A value bound by {@link #bindResource}, or null. */
    @SuppressWarnings("unchecked")
    public static <R> R getResource(Object key) {
        return (R) TransactionBindings.current().resources().get(key);
    }

    /** Binds a value until the current transaction ends or is suspended. */
    public static void bindResource(Object key, Object resource) {
        TransactionBindings.current().resources().put(key, resource);
    }

    public static void unbindResource(Object key) {
        TransactionBindings.current().resources().remove(key);
    }

    /**
     * Binds a listener to the current transaction; equal listeners are bound once.
     *
     * @return whether it was not bound before
     */
    public static boolean bindListener(TransactionListener listener, int commitOrder) {
        return TransactionBindings.current().addListener(listener, commitOrder);
    }

    /** The bound listeners in the order in which they are told. */
    public static Set<TransactionListener> getListeners() {
        return Collections.unmodifiableSet(
                new LinkedHashSet<>(TransactionBindings.current().listeners()));
    }

    private static boolean synchronizing() {
        return TransactionSynchronizationManager.isSynchronizationActive()
                && TransactionSynchronizationManager.isActualTransactionActive();
    }
}

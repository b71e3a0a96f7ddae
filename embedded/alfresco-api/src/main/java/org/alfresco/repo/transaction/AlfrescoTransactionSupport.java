package org.alfresco.repo.transaction;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.util.transaction.TransactionSupportUtil;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Resources, listeners and state of the current thread's transaction. */
public abstract class AlfrescoTransactionSupport extends TransactionSupportUtil {
    public static final int SESSION_SYNCHRONIZATION_ORDER = 800;

    private static final int COMMIT_ORDER_NORMAL = 0;

    public AlfrescoTransactionSupport() {}

    public static TxnReadState getTransactionReadState() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()
                || !TransactionSynchronizationManager.isActualTransactionActive()) {
            return TxnReadState.TXN_NONE;
        }
        return TransactionSynchronizationManager.isCurrentTransactionReadOnly()
                ? TxnReadState.TXN_READ_ONLY
                : TxnReadState.TXN_READ_WRITE;
    }

    /**
     * Holds the caller to a running transaction.
     *
     * @param requireReadWrite whether it must be able to write
     * @throws IllegalStateException where it is missing or cannot write
     */
    public static void checkTransactionReadState(boolean requireReadWrite) {
        TxnReadState state = getTransactionReadState();
        if (state == TxnReadState.TXN_NONE) {
            throw new IllegalStateException("The current operation requires an active "
                    + (requireReadWrite ? "read-write" : "")
                    + "transaction.");
        }
        if (state == TxnReadState.TXN_READ_ONLY && requireReadWrite) {
            throw new IllegalStateException("The current operation requires an active read-write transaction.");
        }
    }

    public static boolean isDirty() {
        throw new UnsupportedOperationException("AlfrescoTransactionSupport.isDirty()");
    }

    public static void bindListener(TransactionListener listener) {
        bind(listener);
    }

    public static void bindListener(org.alfresco.util.transaction.TransactionListener listener) {
        bind(listener);
    }

    private static void bind(org.alfresco.util.transaction.TransactionListener listener) {
        if (listener == null) {
            throw new AlfrescoRuntimeException("A listener is needed");
        }
        bindListener(listener, COMMIT_ORDER_NORMAL);
    }

    public static void flush() {
        throw new UnsupportedOperationException("AlfrescoTransactionSupport.flush()");
    }

    public enum TxnReadState {
        TXN_NONE,
        TXN_READ_ONLY,
        TXN_READ_WRITE
    }
}

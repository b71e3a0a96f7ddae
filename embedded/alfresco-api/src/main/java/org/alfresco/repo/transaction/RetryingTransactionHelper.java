package org.alfresco.repo.transaction;

import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.sql.BatchUpdateException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.activiti.engine.ActivitiOptimisticLockingException;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport.TxnReadState;
import org.alfresco.service.transaction.TransactionService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.JdbcUpdateAffectedIncorrectNumberOfRowsException;
import org.springframework.jdbc.UncategorizedSQLException;

/**
 * Does work in a transaction and does it again, in a new one, when it failed for reasons of concurrency. Safe for use
 * by many threads once it is set up.
 */
public class RetryingTransactionHelper {
    @SuppressWarnings("rawtypes")
    public static final Class[] RETRY_EXCEPTIONS = {
        ConcurrencyFailureException.class,
        DataIntegrityViolationException.class,
        JdbcUpdateAffectedIncorrectNumberOfRowsException.class,
        UncategorizedSQLException.class,
        SQLTransientException.class,
        SQLRecoverableException.class,
        BatchUpdateException.class,
        ActivitiOptimisticLockingException.class
    };

    private static final Logger LOG = LoggerFactory.getLogger(RetryingTransactionHelper.class);

    private TransactionService transactionService;
    private int maxRetries = 20;
    private int minRetryWaitMs = 100;
    private int maxRetryWaitMs = 2000;
    private int retryWaitIncrementMs = 100;
    private long maxExecutionMs;
    private boolean readOnly;
    private boolean forceWritable;
    private List<Class<?>> extraExceptions = List.of();
    private final Map<Object, Long> running = new IdentityHashMap<>();

    public RetryingTransactionHelper() {}

    public void setTransactionService(TransactionService service) {
        this.transactionService = service;
    }

    public void setMaxRetries(int maxRetries) {
        this.maxRetries = maxRetries;
    }

    public void setMinRetryWaitMs(int minRetryWaitMs) {
        this.minRetryWaitMs = minRetryWaitMs;
    }

    public void setMaxRetryWaitMs(int maxRetryWaitMs) {
        this.maxRetryWaitMs = maxRetryWaitMs;
    }

    public void setRetryWaitIncrementMs(int retryWaitIncrementMs) {
        this.retryWaitIncrementMs = retryWaitIncrementMs;
    }

    /** No new transaction is begun while one of this helper is older than this; 0 for no limit. */
    public void setMaxExecutionMs(long maxExecutionMs) {
        this.maxExecutionMs = maxExecutionMs;
    }

    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
    }

    /** Whether writing is allowed although the whole system is read-only. */
    public void setForceWritable(boolean forceWritable) {
        this.forceWritable = forceWritable;
    }

    public void setExtraExceptions(List<Class<?>> extraExceptions) {
        this.extraExceptions = List.copyOf(extraExceptions);
    }

    public <R> R doInTransaction(RetryingTransactionCallback<R> callback) {
        return doInTransaction(callback, false, false);
    }

    public <R> R doInTransaction(RetryingTransactionCallback<R> callback, boolean readOnly) {
        return doInTransaction(callback, readOnly, false);
    }

    /**
     * Does the work.
     *
     * @param callback may run several times
     * @param readOnly whether the transaction only reads
     * @param requiresNew whether a running transaction is left aside; otherwise it is joined, and nothing is retried
     */
    public <R> R doInTransaction(RetryingTransactionCallback<R> callback, boolean readOnly, boolean requiresNew) {
        TxnReadState state = AlfrescoTransactionSupport.getTransactionReadState();
        if (!requiresNew && state != TxnReadState.TXN_NONE) {
            if (state == TxnReadState.TXN_READ_ONLY && !readOnly) {
                throw new AlfrescoRuntimeException("Read-Write transaction started within read-only transaction");
            }
            return join(callback);
        }
        if (this.readOnly && !readOnly) {
            throw new AlfrescoRuntimeException("permissions.err_read_only");
        }
        Object ticket = admit();
        try {
            return attempt(callback, readOnly);
        } finally {
            dismiss(ticket);
        }
    }

    private static <R> R join(RetryingTransactionCallback<R> callback) {
        try {
            return callback.execute();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AlfrescoRuntimeException("Exception from transactional callback: " + callback, e);
        }
    }

    private <R> R attempt(RetryingTransactionCallback<R> callback, boolean readOnly) {
        for (int failures = 0; ; ) {
            try {
                return once(callback, readOnly);
            } catch (Throwable e) {
                Throwable cause = retryCause(e);
                if (cause == null || ++failures >= maxRetries) {
                    throw asUnchecked(e);
                }
                LOG.debug("Transaction failed for the {}. time and is tried again", failures, cause);
                pause(failures);
            }
        }
    }

    private <R> R once(RetryingTransactionCallback<R> callback, boolean readOnly) throws Throwable {
        UserTransaction transaction = transactionService.getNonPropagatingUserTransaction(readOnly, forceWritable);
        transaction.begin();
        R result;
        try {
            result = callback.execute();
        } catch (Throwable e) {
            rollBack(transaction, e);
            throw e;
        }
        if (transaction.getStatus() == Status.STATUS_MARKED_ROLLBACK) {
            transaction.rollback();
        } else {
            transaction.commit();
        }
        return result;
    }

    private static void rollBack(UserTransaction transaction, Throwable reason) {
        try {
            transaction.rollback();
        } catch (SystemException | RuntimeException e) {
            reason.addSuppressed(e);
        }
    }

    private static RuntimeException asUnchecked(Throwable e) {
        if (e instanceof Error error) {
            throw error;
        }
        Throwable cause = e instanceof RollbackException && e.getCause() != null ? e.getCause() : e;
        return cause instanceof RuntimeException unchecked
                ? unchecked
                : new AlfrescoRuntimeException("Exception in Transaction.", cause);
    }

    private void pause(int failures) {
        int spread = Math.max(0, (failures - 1) * retryWaitIncrementMs);
        int wait =
                minRetryWaitMs + (spread == 0 ? 0 : ThreadLocalRandom.current().nextInt(spread));
        try {
            Thread.sleep(Math.max(0, Math.min(wait, maxRetryWaitMs)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AlfrescoRuntimeException("Interrupted while waiting to try a transaction again", e);
        }
    }

    private Object admit() {
        Object ticket = new Object();
        if (maxExecutionMs > 0) {
            long now = System.currentTimeMillis();
            synchronized (running) {
                long oldest = running.values().stream()
                        .mapToLong(Long::longValue)
                        .min()
                        .orElse(now);
                if (now - oldest > maxExecutionMs) {
                    throw new TooBusyException("Too busy: " + running.size() + " transactions. Oldest " + (now - oldest)
                            + " milliseconds");
                }
                running.put(ticket, now);
            }
        }
        return ticket;
    }

    private void dismiss(Object ticket) {
        synchronized (running) {
            running.remove(ticket);
        }
    }

    private Throwable retryCause(Throwable e) {
        Throwable cause = extractRetryCause(e);
        return cause != null ? cause : causeAmong(e, extraExceptions);
    }

    /** The exception among the causes for which a transaction is tried again, or null. */
    public static Throwable extractRetryCause(Throwable cause) {
        return causeAmong(cause, Arrays.<Class<?>>asList(RETRY_EXCEPTIONS));
    }

    private static Throwable causeAmong(Throwable e, List<Class<?>> types) {
        int depth = 0;
        for (Throwable cause = e; cause != null && depth < 50; cause = cause.getCause(), depth++) {
            for (Class<?> type : types) {
                if (type.isInstance(cause)) {
                    return cause;
                }
            }
        }
        return null;
    }

    /** Work to be done in a transaction. */
    public interface RetryingTransactionCallback<Result> {
        Result execute() throws Throwable;
    }
}

package org.eiso.host.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport.TxnReadState;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.transaction.TransactionListenerAdapter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;
import org.eiso.host.KernelContract;
import org.junit.jupiter.api.Test;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;

/** What Alfresco promises of transactions. */
public interface TransactionContract extends KernelContract {

    /** Writes down what it is told. */
    final class Recorder extends TransactionListenerAdapter {
        private final String name;
        private final List<String> told;

        Recorder(String name, List<String> told) {
            this.name = name;
            this.told = told;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            told.add(name + " beforeCommit");
        }

        @Override
        public void beforeCompletion() {
            told.add(name + " beforeCompletion");
        }

        @Override
        public void afterCommit() {
            told.add(name + " afterCommit");
        }

        @Override
        public void afterRollback() {
            told.add(name + " afterRollback");
        }
    }

    @Test
    default void aConcurrencyFailureIsTriedAgain() {
        AtomicInteger attempts = new AtomicInteger();
        String result = tx(() -> {
            if (attempts.incrementAndGet() < 4) {
                throw new ConcurrencyFailureException("busy");
            }
            return "done";
        });
        assertThat(result).isEqualTo("done");
        assertThat(attempts).hasValue(4);
    }

    @Test
    default void aFailureWrappedInAnotherIsTriedAgain() {
        AtomicInteger attempts = new AtomicInteger();
        inTx(() -> {
            if (attempts.incrementAndGet() == 1) {
                throw new IllegalStateException(new DuplicateKeyException("race"));
            }
            return null;
        });
        assertThat(attempts).hasValue(2);
    }

    @Test
    default void anotherFailureIsNotTriedAgainAndComesOutAsItIs() {
        AtomicInteger attempts = new AtomicInteger();
        IllegalArgumentException failure = new IllegalArgumentException("wrong");
        assertThatThrownBy(() -> inTx(() -> {
                    attempts.incrementAndGet();
                    throw failure;
                }))
                .isSameAs(failure);
        assertThat(attempts).hasValue(1);
    }

    @Test
    default void attemptsEnd() {
        AtomicInteger attempts = new AtomicInteger();
        RetryingTransactionHelper helper =
                host().bean("transactionService", TransactionService.class).getRetryingTransactionHelper();
        helper.setMaxRetries(3);
        assertThatThrownBy(() -> helper.doInTransaction(() -> {
                    attempts.incrementAndGet();
                    throw new ConcurrencyFailureException("always");
                }))
                .isInstanceOf(ConcurrencyFailureException.class);
        assertThat(attempts).hasValue(3);
    }

    @Test
    default void anInnerCallJoinsAndIsNotTriedAgainByItself() {
        AtomicInteger inner = new AtomicInteger();
        AtomicInteger outer = new AtomicInteger();
        inTx(() -> {
            outer.incrementAndGet();
            String id = AlfrescoTransactionSupport.getTransactionId();
            return host().transactions().doInTransaction(() -> {
                assertThat(AlfrescoTransactionSupport.getTransactionId()).isEqualTo(id);
                if (inner.incrementAndGet() < 3) {
                    throw new ConcurrencyFailureException("busy");
                }
                return null;
            });
        });
        assertThat(inner).hasValue(3);
        assertThat(outer).hasValue(3);
    }

    @Test
    default void anInnerNewTransactionStandsByItself() {
        NodeRef parent = workspace();
        assertThatThrownBy(() -> inTx(() -> {
                    inTx(() -> content(parent, "inner"));
                    content(parent, "outer");
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");
        assertThat(nodes().getChildAssocs(parent)).hasSize(1);
    }

    @Test
    default void resourcesBelongToOneTransaction() {
        inTx(() -> {
            AlfrescoTransactionSupport.bindResource("key", "outer");
            inTx(() -> {
                assertThat((Object) AlfrescoTransactionSupport.getResource("key"))
                        .isNull();
                AlfrescoTransactionSupport.bindResource("key", "inner");
                return null;
            });
            assertThat((Object) AlfrescoTransactionSupport.getResource("key")).isEqualTo("outer");
            return null;
        });
        assertThat(AlfrescoTransactionSupport.getTransactionId()).isNull();
    }

    @Test
    default void theStateOfTheTransactionIsKnown() {
        assertThat(AlfrescoTransactionSupport.getTransactionReadState()).isEqualTo(TxnReadState.TXN_NONE);
        inTx(() -> {
            assertThat(AlfrescoTransactionSupport.getTransactionReadState()).isEqualTo(TxnReadState.TXN_READ_WRITE);
            return null;
        });
        host().transactions()
                .doInTransaction(
                        () -> {
                            assertThat(AlfrescoTransactionSupport.getTransactionReadState())
                                    .isEqualTo(TxnReadState.TXN_READ_ONLY);
                            return null;
                        },
                        true);
    }

    @Test
    default void listenersHearOfEachStageOnce() {
        List<String> told = new ArrayList<>();
        Recorder listener = new Recorder("a", told);
        inTx(() -> {
            AlfrescoTransactionSupport.bindListener(listener);
            AlfrescoTransactionSupport.bindListener(listener);
            return null;
        });
        assertThat(told).containsExactly("a beforeCommit", "a beforeCompletion", "a afterCommit");
    }

    @Test
    default void listenersHearOfARollback() {
        List<String> told = new ArrayList<>();
        assertThatThrownBy(() -> inTx(() -> {
                    AlfrescoTransactionSupport.bindListener(new Recorder("a", told));
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");
        assertThat(told).containsExactly("a beforeCompletion", "a afterRollback");
    }

    @Test
    default void aListenerBoundWhileCommittingHasItsTurn() {
        List<String> told = new ArrayList<>();
        inTx(() -> {
            AlfrescoTransactionSupport.bindListener(new TransactionListenerAdapter() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    AlfrescoTransactionSupport.bindListener(new Recorder("late", told));
                }
            });
            return null;
        });
        assertThat(told).containsExactly("late beforeCommit", "late beforeCompletion", "late afterCommit");
    }

    @Test
    default void aFailureBeforeCommitRollsBack() {
        NodeRef parent = workspace();
        assertThatThrownBy(() -> inTx(() -> {
                    AlfrescoTransactionSupport.bindListener(new TransactionListenerAdapter() {
                        @Override
                        public void beforeCommit(boolean readOnly) {
                            throw new IllegalStateException("veto");
                        }
                    });
                    return content(parent, "x");
                }))
                .hasMessage("veto");
        assertThat(nodes().getChildAssocs(parent)).isEmpty();
    }

    @Test
    default void aNewTransactionCanBeDoneAfterCommit() {
        NodeRef parent = workspace();
        List<String> ids = new ArrayList<>();
        inTx(() -> {
            ids.add(AlfrescoTransactionSupport.getTransactionId());
            AlfrescoTransactionSupport.bindListener(new TransactionListenerAdapter() {
                @Override
                public void afterCommit() {
                    inTx(() -> {
                        ids.add(AlfrescoTransactionSupport.getTransactionId());
                        return content(parent, "afterwards");
                    });
                }
            });
            return content(parent, "before");
        });
        assertThat(nodes().getChildAssocs(parent)).hasSize(2);
        assertThat(ids).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    default void whatAListenerThrowsAfterCommitChangesNothing() {
        NodeRef parent = workspace();
        inTx(() -> {
            AlfrescoTransactionSupport.bindListener(new TransactionListenerAdapter() {
                @Override
                public void afterCommit() {
                    throw new IllegalStateException("too late");
                }
            });
            return content(parent, "stays");
        });
        assertThat(nodes().getChildAssocs(parent)).hasSize(1);
    }

    @Test
    default void aUserTransactionMarkedForRollbackLeavesNothing() throws Exception {
        NodeRef parent = workspace();
        UserTransaction transaction =
                host().bean("transactionService", TransactionService.class).getUserTransaction();
        transaction.begin();
        content(parent, "x");
        transaction.setRollbackOnly();
        assertThat(transaction.getStatus()).isEqualTo(Status.STATUS_MARKED_ROLLBACK);
        transaction.rollback();
        assertThat(transaction.getStatus()).isEqualTo(Status.STATUS_ROLLEDBACK);
        assertThat(nodes().getChildAssocs(parent)).isEmpty();
    }
}

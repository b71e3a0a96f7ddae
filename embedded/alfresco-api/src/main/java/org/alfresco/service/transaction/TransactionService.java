package org.alfresco.service.transaction;

import org.alfresco.repo.transaction.RetryingTransactionHelper;

public interface TransactionService {
    boolean getAllowWrite();
    boolean isReadOnly();
    RetryingTransactionHelper getRetryingTransactionHelper();
}

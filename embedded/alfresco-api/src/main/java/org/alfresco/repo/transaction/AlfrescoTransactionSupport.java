package org.alfresco.repo.transaction;

import org.alfresco.util.transaction.TransactionSupportUtil;

public abstract class AlfrescoTransactionSupport extends TransactionSupportUtil {
    public static final int SESSION_SYNCHRONIZATION_ORDER = 800;
    public AlfrescoTransactionSupport() { throw new UnsupportedOperationException("AlfrescoTransactionSupport"); }
    public static TxnReadState getTransactionReadState() { throw new UnsupportedOperationException("AlfrescoTransactionSupport.getTransactionReadState"); }
    public static void checkTransactionReadState(boolean flag) { throw new UnsupportedOperationException("AlfrescoTransactionSupport.checkTransactionReadState"); }
    public static boolean isDirty() { throw new UnsupportedOperationException("AlfrescoTransactionSupport.isDirty"); }
    public static void bindListener(TransactionListener transactionListener) { throw new UnsupportedOperationException("AlfrescoTransactionSupport.bindListener"); }
    public static void bindListener(org.alfresco.util.transaction.TransactionListener transactionListener) { throw new UnsupportedOperationException("AlfrescoTransactionSupport.bindListener"); }
    public static void flush() { throw new UnsupportedOperationException("AlfrescoTransactionSupport.flush"); }

    public enum TxnReadState {
        TXN_NONE, TXN_READ_ONLY, TXN_READ_WRITE;
    }
}

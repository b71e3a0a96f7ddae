package org.eiso.host.content;

import java.util.LinkedHashSet;
import java.util.Set;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.TransactionListenerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes back what a transaction wrote when it is rolled back. What a dying process leaves, the sweep finds later. */
final class UncommittedContent {
    private static final Logger LOG = LoggerFactory.getLogger(UncommittedContent.class);

    private final FileContentStore store;

    UncommittedContent(FileContentStore store) {
        this.store = store;
    }

    /** Outside of a transaction there is nothing to take back. */
    void add(String contentUrl) {
        if (!AlfrescoTransactionSupport.isActualTransactionActive()) {
            return;
        }
        Written written = AlfrescoTransactionSupport.getResource(this);
        if (written == null) {
            written = new Written();
            AlfrescoTransactionSupport.bindResource(this, written);
            AlfrescoTransactionSupport.bindListener(written);
        }
        written.urls.add(contentUrl);
    }

    private final class Written extends TransactionListenerAdapter {
        private final Set<String> urls = new LinkedHashSet<>();

        @Override
        public void afterRollback() {
            for (String url : urls) {
                try {
                    store.delete(url);
                } catch (RuntimeException failure) {
                    LOG.warn("Left to the sweep: {}", url, failure);
                }
            }
        }
    }
}

package org.eiso.host;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.springframework.context.support.GenericXmlApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The kernel's beans and the integrity checks over a database of their own, with empty stores for nodes and their archive. */
public final class KernelHost implements AutoCloseable {
    private final GenericXmlApplicationContext context = new GenericXmlApplicationContext();

    public KernelHost(Map<String, Object> settings, String... furtherContexts) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
        context.load(
                "classpath:org/eiso/host/context/kernel-context.xml",
                "classpath:org/eiso/host/context/integrity-context.xml");
        context.load(furtherContexts);
        context.refresh();
        inTransaction(() -> {
            NodeService nodes = bean("nodeService", NodeService.class);
            for (StoreRef store :
                    List.of(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, StoreRef.STORE_REF_ARCHIVE_SPACESSTORE)) {
                if (!nodes.exists(store)) {
                    nodes.createStore(store.getProtocol(), store.getIdentifier());
                }
            }
            return null;
        });
    }

    /** Over H2 in memory. */
    public static KernelHost onH2(String... furtherContexts) {
        return new KernelHost(
                Map.of("db.url", "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000"),
                furtherContexts);
    }

    public <T> T bean(String id, Class<T> type) {
        return context.getBean(id, type);
    }

    public RetryingTransactionHelper transactions() {
        return bean("retryingTransactionHelper", RetryingTransactionHelper.class);
    }

    public <T> T inTransaction(RetryingTransactionCallback<T> work) {
        return transactions().doInTransaction(work, false, true);
    }

    @Override
    public void close() {
        context.close();
    }
}

package org.eiso.host.content;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.CopyService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.eiso.host.KernelHost;

/** A repository with nodes and all that contracts of this area work with. */
public final class RepositoryFixture implements AutoCloseable {
    private final KernelHost host;

    public RepositoryFixture(Path data, String databaseUrl, Map<String, Object> further) {
        Map<String, Object> settings = new HashMap<>(further);
        settings.put("dir.root", data.toString());
        settings.put("db.url", databaseUrl);
        host = new KernelHost(settings, "classpath:org/eiso/host/content-test-context.xml");
    }

    public static RepositoryFixture onH2(Path data) {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";
        return new RepositoryFixture(data, url, Map.of());
    }

    public <T> T bean(String id, Class<T> type) {
        return host.bean(id, type);
    }

    public NodeService nodes() {
        return bean("nodeService", NodeService.class);
    }

    public ContentService contents() {
        return bean("contentService", ContentService.class);
    }

    public FileFolderService files() {
        return bean("fileFolderService", FileFolderService.class);
    }

    public LockService locks() {
        return bean("lockService", LockService.class);
    }

    public CopyService copies() {
        return bean("copyService", CopyService.class);
    }

    public PolicyComponent policies() {
        return bean("policyComponent", PolicyComponent.class);
    }

    /** In a transaction of its own, as this user. */
    public <T> T as(String user, RetryingTransactionCallback<T> work) {
        return AuthenticationUtil.runAs(() -> host.inTransaction(work), user);
    }

    public void doAs(String user, Work work) {
        as(user, () -> {
            work.run();
            return null;
        });
    }

    /** In a transaction of its own, as an ordinary user. */
    public <T> T inTransaction(RetryingTransactionCallback<T> work) {
        return as("an", work);
    }

    /** A new folder below the root of the store. */
    public NodeRef folder() {
        return inTransaction(() -> nodes().createNode(
                        nodes().getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE),
                        ContentModel.ASSOC_CHILDREN,
                        QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "f" + UUID.randomUUID()),
                        ContentModel.TYPE_FOLDER)
                .getChildRef());
    }

    public NodeRef file(NodeRef folder, String name, String text) {
        return inTransaction(() -> {
            NodeRef file =
                    files().create(folder, name, ContentModel.TYPE_CONTENT).getNodeRef();
            write(file, text);
            return file;
        });
    }

    public void write(NodeRef file, String text) {
        ContentWriter writer = contents().getWriter(file, ContentModel.PROP_CONTENT, true);
        writer.setMimetype("text/plain");
        writer.setEncoding("UTF-8");
        writer.putContent(text);
    }

    public String text(NodeRef file) {
        return inTransaction(() -> {
            var reader = contents().getReader(file, ContentModel.PROP_CONTENT);
            return reader == null ? "no content" : reader.getContentString();
        });
    }

    @Override
    public void close() {
        host.close();
    }

    /** Something to do in a transaction. */
    public interface Work {
        void run() throws Exception;
    }
}

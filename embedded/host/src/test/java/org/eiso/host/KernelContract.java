package org.eiso.host;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.springframework.extensions.surf.util.I18NUtil;

/** What contracts of the kernel share: a host, short ways to nodes and transactions. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public interface KernelContract {
    KernelHost host();

    @BeforeEach
    default void actAsAuthor() {
        AuthenticationUtil.setFullyAuthenticatedUser("author");
    }

    @AfterEach
    default void forget() {
        AuthenticationUtil.clearCurrentSecurityContext();
        I18NUtil.setLocale(null);
        I18NUtil.setContentLocale(null);
    }

    default NodeService nodes() {
        return host().bean("nodeService", NodeService.class);
    }

    default NodeService rawNodes() {
        return host().bean("dbNodeService", NodeService.class);
    }

    default PolicyComponent policies() {
        return host().bean("policyComponent", PolicyComponent.class);
    }

    default QName name(String prefixed) {
        return QName.createQName(prefixed, host().bean("namespaceService", NamespaceService.class));
    }

    default <T> T tx(RetryingTransactionCallback<T> work) {
        return host().inTransaction(work);
    }

    default void inTx(RetryingTransactionCallback<?> work) {
        host().inTransaction(work);
    }

    default NodeRef root() {
        return nodes().getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
    }

    default NodeRef folder(NodeRef parent, String name) {
        return child(parent, ContentModel.TYPE_FOLDER, name, Map.of());
    }

    default NodeRef content(NodeRef parent, String name) {
        return child(parent, ContentModel.TYPE_CONTENT, name, Map.of());
    }

    default NodeRef child(NodeRef parent, QName type, String name, Map<QName, Serializable> more) {
        Map<QName, Serializable> properties = new HashMap<>(more);
        properties.put(ContentModel.PROP_NAME, name);
        QName assocName = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(name));
        return nodes().createNode(parent, ContentModel.ASSOC_CONTAINS, assocName, type, properties)
                .getChildRef();
    }

    /** A folder of the test's own. */
    default NodeRef workspace() {
        return tx(() -> nodes().createNode(
                        root(),
                        ContentModel.ASSOC_CHILDREN,
                        QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "test"),
                        ContentModel.TYPE_FOLDER)
                .getChildRef());
    }
}

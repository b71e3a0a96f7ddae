package org.eiso.host.node;

import java.io.Serializable;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.springframework.jdbc.core.JdbcTemplate;

/** Makes the stores and the folders that every repository has, at the first start. */
public final class RepositoryBootstrap {
    private static final String STEP = "repository";
    private static final List<String> STORES = List.of(
            "user://alfrescoUserStore",
            "system://system",
            "workspace://lightWeightVersionStore",
            "workspace://version2Store",
            "archive://SpacesStore",
            "workspace://SpacesStore");

    private final NodeService nodeService;
    private final NamespaceService namespaces;
    private final RetryingTransactionHelper transactions;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    /**
     * Takes the services it works with.
     *
     * @param nodeService asks for no permission
     */
    public RepositoryBootstrap(
            NodeService nodeService,
            NamespaceService namespaceService,
            RetryingTransactionHelper transactions,
            JdbcTemplate jdbc,
            Clock clock) {
        this.nodeService = nodeService;
        this.namespaces = namespaceService;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Does nothing where it was done before. Two hosts that start at once do it once. */
    public void bootstrap() {
        AuthenticationUtil.runAsSystem(() -> transactions.doInTransaction(
                () -> {
                    if (!isDone()) {
                        create();
                        jdbc.update(
                                "insert into bootstrap_step (name, done_at) values (?, ?)",
                                STEP,
                                clock.instant().atOffset(ZoneOffset.UTC));
                    }
                    return null;
                },
                false,
                true));
    }

    private boolean isDone() {
        Long found = jdbc.queryForObject("select count(*) from bootstrap_step where name = ?", Long.class, STEP);
        return found != null && found > 0;
    }

    private void create() {
        for (String store : STORES) {
            StoreRef ref = new StoreRef(store);
            nodeService.createStore(ref.getProtocol(), ref.getIdentifier());
        }
        NodeRef root = nodeService.getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        NodeRef company = folder(root, "sys:children", "app:company_home", "cm:folder", "Company Home");
        NodeRef dictionary = folder(company, "cm:contains", "app:dictionary", "cm:folder", "Data Dictionary");
        folder(dictionary, "cm:contains", "app:models", "cm:folder", "Models");
        folder(company, "cm:contains", "app:guest_home", "cm:folder", "Guest Home");
        folder(company, "cm:contains", "app:user_homes", "cm:folder", "User Homes");
        folder(company, "cm:contains", "app:shared", "cm:folder", "Shared");
        folder(company, "cm:contains", "st:sites", "st:sites", "Sites");

        NodeRef system = container(root, "sys:system");
        container(system, "sys:people");
        container(system, "sys:authorities");
        container(system, "sys:zones");
        container(system, "sys:workflow");

        NodeRef userRoot = nodeService.getRootNode(new StoreRef("user://alfrescoUserStore"));
        container(container(userRoot, "sys:system"), "sys:people");
    }

    private NodeRef folder(NodeRef parent, String assocType, String assocName, String type, String name) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_NAME, name);
        properties.put(ContentModel.PROP_TITLE, name);
        return nodeService
                .createNode(parent, qname(assocType), qname(assocName), qname(type), properties)
                .getChildRef();
    }

    private NodeRef container(NodeRef parent, String assocName) {
        return nodeService
                .createNode(parent, ContentModel.ASSOC_CHILDREN, qname(assocName), ContentModel.TYPE_CONTAINER)
                .getChildRef();
    }

    private QName qname(String prefixed) {
        return QName.createQName(prefixed, namespaces);
    }
}

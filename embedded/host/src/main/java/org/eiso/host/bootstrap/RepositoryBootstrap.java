package org.eiso.host.bootstrap;

import java.util.List;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the repository's first content on an empty database, whole or not at all; finds it made on later starts. When
 * two hosts start on one empty database, one makes it and the other waits and finds it.
 */
public final class RepositoryBootstrap {
    /** The services it works with: those that check no rights. */
    public record Services(
            NodeService nodes,
            PermissionService permissions,
            PersonService people,
            AuthorityService authorities,
            MutableAuthenticationService accounts) {}

    private static final Logger LOG = LoggerFactory.getLogger(RepositoryBootstrap.class);
    private static final StoreRef SPACES = StoreRef.STORE_REF_WORKSPACE_SPACESSTORE;

    /**
     * Nobody gets rights on the version store: who may read a version is who may read
     * the node that it is a version of.
     */
    private static final List<StoreRef> STORES = List.of(
            new StoreRef("user", "alfrescoUserStore"),
            new StoreRef("system", "system"),
            new StoreRef(StoreRef.PROTOCOL_WORKSPACE, "lightWeightVersionStore"),
            new StoreRef(StoreRef.PROTOCOL_WORKSPACE, "version2Store"),
            StoreRef.STORE_REF_ARCHIVE_SPACESSTORE,
            SPACES);

    private final RetryingTransactionHelper transactions;
    private final Services services;
    private final OneTimeStep step;
    private final AdministratorLogin login;

    /** @param adminPassword the administrator's password, empty for none; only used while the administrator has none */
    public RepositoryBootstrap(
            RetryingTransactionHelper transactions, Services services, OneTimeStep step, String adminPassword) {
        this.transactions = transactions;
        this.step = step;
        this.services = services;
        this.login = new AdministratorLogin(services.accounts(), adminPassword);
    }

    public void run() {
        AuthenticationUtil.runAs(
                () -> transactions.doInTransaction(
                        () -> {
                            if (!step.isDone()) {
                                create();
                            }
                            login.ensure();
                            return null;
                        },
                        false,
                        true),
                AuthenticationUtil.getSystemUserName());
    }

    private void create() {
        LOG.info("Making the repository's first content");
        NodeService nodes = services.nodes();
        // First of all: here one of two starting hosts waits for the other.
        step.markDone();
        STORES.forEach(store -> createWhereMissing(nodes, store));
        NodeRef root = nodes.getRootNode(SPACES);
        new SystemArea(nodes, services.permissions()).create(root);
        NodeRef companyHome = new Spaces(nodes, services.permissions()).create(root);
        NodeRef guestHome = nodes.getChildAssocs(companyHome, RegexQNamePattern.MATCH_ALL, Names.GUEST_HOME)
                .get(0)
                .getChildRef();
        new FirstAuthorities(services.people(), services.authorities(), services.permissions())
                .create(companyHome, guestHome);
    }

    private static void createWhereMissing(NodeService nodes, StoreRef store) {
        if (!nodes.exists(store)) {
            nodes.createStore(store.getProtocol(), store.getIdentifier());
        }
    }
}

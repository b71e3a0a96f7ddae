package org.eiso.host.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.eiso.host.KernelHost;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.JdbcTemplate;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BootstrapTest {
    private static final String CONTEXTS = "classpath:org/eiso/host/context/";

    private final String database = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";
    private final KernelHost host = start(database, "first-secret");

    private static KernelHost start(String database, String adminPassword) {
        return new KernelHost(
                Map.of("db.url", database, "admin.password", adminPassword),
                CONTEXTS + "security-context.xml",
                CONTEXTS + "permission-context.xml",
                CONTEXTS + "public-services-context.xml",
                CONTEXTS + "bootstrap-context.xml");
    }

    @BeforeEach
    void actAsSystem() {
        AuthenticationUtil.setFullyAuthenticatedUser(AuthenticationUtil.getSystemUserName());
    }

    @AfterEach
    void forget() {
        AuthenticationUtil.clearCurrentSecurityContext();
    }

    @AfterAll
    void stop() {
        host.close();
    }

    private NodeService nodes() {
        return host.bean("nodeService", NodeService.class);
    }

    private Repository repository() {
        return host.bean("repositoryHelper", Repository.class);
    }

    private NodeRef at(String path) {
        NodeRef node = repository().getRootHome();
        for (String step : path.split("/")) {
            QName name = QName.createQName(step, host.bean("namespaceService", NamespaceService.class));
            node = nodes().getChildAssocs(node, RegexQNamePattern.MATCH_ALL, name)
                    .get(0)
                    .getChildRef();
        }
        return node;
    }

    private AccessStatus may(String user, NodeRef node, String permission) {
        return AuthenticationUtil.runAs(
                () -> host.bean("permissionService", PermissionService.class).hasPermission(node, permission), user);
    }

    @Test
    void theStoresExist() {
        assertThat(nodes().getStores())
                .extracting(StoreRef::toString)
                .contains(
                        "workspace://SpacesStore",
                        "archive://SpacesStore",
                        "user://alfrescoUserStore",
                        "system://system",
                        "workspace://lightWeightVersionStore",
                        "workspace://version2Store");
    }

    @Test
    void foldersHaveTheirPathsNamesAndTypes() {
        NodeRef companyHome = at("app:company_home");

        assertThat(nodes().getProperty(companyHome, ContentModel.PROP_NAME)).isEqualTo("Company Home");
        assertThat(nodes().getProperty(at("app:company_home/app:dictionary"), ContentModel.PROP_TITLE))
                .isEqualTo("Data Dictionary");
        assertThat(nodes().getType(at("app:company_home/st:sites"))).isEqualTo(Names.SITES);
        assertThat(nodes().getType(at("sys:system/sys:people"))).isEqualTo(ContentModel.TYPE_CONTAINER);
        assertThat(nodes().getType(at("sys:system/sys:workflow/cm:packages")))
                .isEqualTo(ContentModel.TYPE_SYSTEM_FOLDER);
        assertThat(repository().getCompanyHome()).isEqualTo(companyHome);
        assertThat(repository().getSharedHome()).isEqualTo(at("app:company_home/app:shared"));
        assertThat(repository().getGuestHome()).isEqualTo(at("app:company_home/app:guest_home"));
        assertThat(repository().findNodeRef("path", new String[] {
                    "workspace", "SpacesStore", "app:company_home", "Data Dictionary", "Scripts"
                }))
                .isEqualTo(at("app:company_home/app:dictionary/app:scripts"));
    }

    @Test
    void everybodyReadsCompanyHomeAndAddsToSharedOnly() {
        String reader = "reader";
        NodeRef companyHome = at("app:company_home");
        NodeRef shared = at("app:company_home/app:shared");
        host.inTransaction(() -> host.bean("personService", PersonService.class)
                .createPerson(Map.of(ContentModel.PROP_USERNAME, reader)));

        assertThat(may(reader, companyHome, PermissionService.READ)).isEqualTo(AccessStatus.ALLOWED);
        assertThat(may(reader, companyHome, PermissionService.ADD_CHILDREN)).isEqualTo(AccessStatus.DENIED);
        assertThat(may(reader, shared, PermissionService.ADD_CHILDREN)).isEqualTo(AccessStatus.ALLOWED);
        assertThat(may(reader, at("app:company_home/app:user_homes"), PermissionService.ADD_CHILDREN))
                .isEqualTo(AccessStatus.DENIED);
    }

    @Test
    void theAdministratorBelongsToTheAdministratorsAndLogsInWithTheGivenPassword() {
        AuthorityService authorities = host.bean("authorityService", AuthorityService.class);
        MutableAuthenticationService logins = host.bean("authenticationService", MutableAuthenticationService.class);

        assertThat(authorities.getAuthoritiesForUser("admin"))
                .contains("GROUP_ALFRESCO_ADMINISTRATORS", "GROUP_EMAIL_CONTRIBUTORS", "ROLE_ADMINISTRATOR");
        assertThat(repository()
                        .getUserHome(
                                host.bean("personService", PersonService.class).getPerson("admin")))
                .isEqualTo(repository().getCompanyHome());
        logins.authenticate("admin", "first-secret".toCharArray());
        assertThat(AuthenticationUtil.getFullyAuthenticatedUser()).isEqualTo("admin");
    }

    @Test
    void aLaterStartChangesNothingNotEvenThePassword() {
        JdbcTemplate jdbc = host.bean("jdbcTemplate", JdbcTemplate.class);
        Long before = jdbc.queryForObject("select count(*) from node", Long.class);

        try (KernelHost second = start(database, "other-secret")) {
            MutableAuthenticationService logins =
                    second.bean("authenticationService", MutableAuthenticationService.class);
            assertThat(jdbc.queryForObject("select count(*) from node", Long.class))
                    .isEqualTo(before);
            assertThatThrownBy(() -> logins.authenticate("admin", "other-secret".toCharArray()))
                    .isInstanceOf(AuthenticationException.class);
        }
    }

    @Test
    void withoutAPasswordNobodyLogsInUntilAStartIsGivenOne() {
        String empty = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        try (KernelHost first = start(empty, "")) {
            assertThat(first.bean("authenticationService", MutableAuthenticationService.class)
                            .authenticationExists("admin"))
                    .isFalse();
        }

        try (KernelHost second = start(empty, "late-secret")) {
            second.bean("authenticationService", MutableAuthenticationService.class)
                    .authenticate("admin", "late-secret".toCharArray());
            assertThat(AuthenticationUtil.getFullyAuthenticatedUser()).isEqualTo("admin");
        }
    }
}

package org.eiso.host.security.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.coci.CheckOutCheckInService;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.CopyService;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.site.SiteService;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessRulesTest {
    static Stream<Class<?>> services() {
        return Stream.of(
                NodeService.class,
                ContentService.class,
                CopyService.class,
                FileFolderService.class,
                SearchService.class,
                LockService.class,
                VersionService.class,
                CheckOutCheckInService.class,
                ActionService.class,
                PermissionService.class,
                AuthorityService.class,
                PersonService.class,
                OwnableService.class,
                SiteService.class,
                WorkflowService.class);
    }

    @ParameterizedTest
    @MethodSource("services")
    void itIsSaidForEveryMethodWhoMayCallIt(Class<?> service) {
        AccessRules rules = AccessRules.of(service.getSimpleName(), service);

        assertThat(service.getMethods())
                .allSatisfy(method -> assertThat(rules.of(method)).isNotEmpty());
    }

    @Test
    void loggingInIsOpenToNobodyYetLoggedIn() throws NoSuchMethodException {
        AccessRules rules = AccessRules.of("AuthenticationService", MutableAuthenticationService.class);
        Method authenticate = MutableAuthenticationService.class.getMethod("authenticate", String.class, char[].class);

        assertThat(rules.of(authenticate)).containsExactly(new AccessRule(AccessRule.Kind.ANYBODY, List.of(), ""));
        assertThat(MutableAuthenticationService.class.getMethods())
                .allSatisfy(method -> assertThat(rules.of(method)).isNotEmpty());
    }

    @Test
    void aMethodNobodySpokeOfIsRefused() throws NoSuchMethodException {
        AccessRules rules = AccessRules.of("OwnableService", OwnableService.class);
        Method stranger = Object.class.getMethod("hashCode");

        assertThatThrownBy(() -> rules.of(stranger))
                .isInstanceOf(AlfrescoRuntimeException.class)
                .hasMessageContaining("OwnableService.hashCode");
    }

    @Test
    void aRuleNamesArgumentsAndRight() {
        assertThat(AccessRule.parse("ACL_PRI_CHILD_ASSOC_ON_CHILD.0.1.sys:base.DeleteNode"))
                .isEqualTo(new AccessRule(AccessRule.Kind.ACL_PRI_CHILD_ASSOC_ON_CHILD, List.of(0, 1), "DeleteNode"));
        assertThat(AccessRule.parse("ACL_METHOD.ROLE_ADMINISTRATOR").right()).isEqualTo("ROLE_ADMINISTRATOR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACL_NODE", "ACL_NODE.0", "ACL_NODE.sys:base.Read", "ACL_ALLOW.0", "ACL_METHOD", "ALLOW"})
    void whatIsNoRuleIsRefused(String text) {
        assertThatThrownBy(() -> AccessRule.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}

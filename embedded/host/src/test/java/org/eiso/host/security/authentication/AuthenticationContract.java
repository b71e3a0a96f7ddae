package org.eiso.host.security.authentication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.authentication.TicketComponent;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.eiso.host.security.SecurityHost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the public authentication service promises; {@code LoggingInTest} holds what needs a moved clock. */
interface AuthenticationContract {
    SecurityHost host();

    private MutableAuthenticationService guarded() {
        return host().bean("AuthenticationService", MutableAuthenticationService.class);
    }

    private String account(String password) {
        String anna = host().person("anna");
        host().asSystem(() -> {
            guarded().createAuthentication(anna, password.toCharArray());
            return anna;
        });
        return anna;
    }

    @AfterEach
    default void logOut() {
        AuthenticationUtil.clearCurrentSecurityContext();
    }

    @Test
    default void nobodyLogsInAndIsThenSomebody() {
        String anna = account("secret");

        guarded().authenticate(anna, "secret".toCharArray());

        assertThat(AuthenticationUtil.getFullyAuthenticatedUser()).isEqualTo(anna);
        assertThat(guarded().getCurrentUserName()).isEqualTo(anna);
    }

    @Test
    default void aFailedLogInLeavesNobody() {
        String anna = account("secret");
        AuthenticationUtil.setFullyAuthenticatedUser("bert");

        assertThatThrownBy(() -> guarded().authenticate(anna, "wrong".toCharArray()))
                .isInstanceOf(AuthenticationException.class);

        assertThat(AuthenticationUtil.getFullyAuthenticatedUser()).isNull();
    }

    @Test
    default void aTicketStandsForItsUserUntilTheyLogOut() {
        String anna = account("secret");
        guarded().authenticate(anna, "secret".toCharArray());
        String ticket = guarded().getCurrentTicket();
        assertThat(guarded().getCurrentTicket()).isEqualTo(ticket);
        AuthenticationUtil.clearCurrentSecurityContext();

        guarded().validate(ticket);
        assertThat(AuthenticationUtil.getFullyAuthenticatedUser()).isEqualTo(anna);
        assertThat(host().bean("ticketComponent", TicketComponent.class).getAuthorityForTicket(ticket))
                .isEqualTo(anna);

        guarded().invalidateTicket(ticket);
        assertThatThrownBy(() -> guarded().validate(ticket)).isInstanceOf(AuthenticationException.class);
    }

    @Test
    default void anInventedTicketIsRefused() {
        assertThatThrownBy(() -> guarded().validate("TICKET_0000000000000000000000000000000000000000"))
                .isInstanceOf(AuthenticationException.class);
    }

    @Test
    default void onlyAdministratorsSetOthersPasswords() {
        String anna = account("secret");
        String bert = host().person("bert");

        assertThatThrownBy(() -> host().as(bert, () -> {
                    guarded().setAuthentication(anna, "stolen".toCharArray());
                    return anna;
                }))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> host().as(bert, () -> {
                    guarded().setAuthenticationEnabled(anna, false);
                    return anna;
                }))
                .isInstanceOf(AccessDeniedException.class);

        assertThatCode(() -> guarded().authenticate(anna, "secret".toCharArray()))
                .doesNotThrowAnyException();
    }

    @Test
    default void thereIsNoDefaultPasswordOfTheAdministrator() {
        assertThat(host().asSystem(() -> guarded().authenticationExists("admin")))
                .isFalse();
        assertThatThrownBy(() -> guarded().authenticate("admin", "admin".toCharArray()))
                .isInstanceOf(AuthenticationException.class);
    }

    @Test
    default void anAccountIsRolledBackWithItsTransaction() {
        String anna = host().person("anna");

        assertThatThrownBy(() -> host().asSystem(() -> {
                    host().logins().createAuthentication(anna, "secret".toCharArray());
                    throw new IllegalStateException("changed my mind");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(host().asSystem(() -> host().logins().authenticationExists(anna)))
                .isFalse();
    }
}

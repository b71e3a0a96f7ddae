package org.eiso.host.security.authentication;

import java.util.Set;
import net.sf.acegisecurity.Authentication;
import org.alfresco.repo.security.authentication.AuthenticationComponent;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthenticationService;
import org.jspecify.annotations.Nullable;

/** The current user of the thread as a bean, for callers that were given one instead of {@link AuthenticationUtil}. */
public final class HostAuthenticationComponent implements AuthenticationComponent {
    private final AuthenticationService logins;

    HostAuthenticationComponent(AuthenticationService logins) {
        this.logins = logins;
    }

    @Override
    public void authenticate(String userName, char[] password) {
        logins.authenticate(userName, password);
    }

    @Override
    public Authentication setCurrentUser(String userName) {
        return AuthenticationUtil.setFullyAuthenticatedUser(userName);
    }

    @Override
    public Authentication setCurrentUser(String userName, UserNameValidationMode validationMode) {
        boolean unchecked = validationMode == UserNameValidationMode.NONE || isSystemUserName(userName);
        if (!unchecked && !logins.authenticationExists(userName)) {
            throw new AuthenticationException("User name does not exist: " + userName);
        }
        return setCurrentUser(userName);
    }

    @Override
    public Authentication setGuestUserAsCurrentUser() {
        throw new AuthenticationException("Guest authentication not allowed");
    }

    @Override
    public boolean guestUserAuthenticationAllowed() {
        return false;
    }

    @Override
    public Set<String> getDefaultAdministratorUserNames() {
        return logins.getDefaultAdministratorUserNames();
    }

    @Override
    public Set<String> getDefaultGuestUserNames() {
        return logins.getDefaultGuestUserNames();
    }

    @Override
    public void clearCurrentSecurityContext() {
        logins.clearCurrentSecurityContext();
    }

    @Override
    public Authentication setCurrentAuthentication(Authentication authentication) {
        return AuthenticationUtil.setFullAuthentication(authentication);
    }

    @Override
    public Authentication getCurrentAuthentication() {
        return AuthenticationUtil.getFullAuthentication();
    }

    @Override
    public Authentication setSystemUserAsCurrentUser() {
        return setCurrentUser(getSystemUserName());
    }

    @Override
    public Authentication setSystemUserAsCurrentUser(String tenantDomain) {
        return setSystemUserAsCurrentUser();
    }

    @Override
    public String getSystemUserName() {
        return AuthenticationUtil.getSystemUserName();
    }

    @Override
    public String getSystemUserName(String tenantDomain) {
        return getSystemUserName();
    }

    @Override
    public boolean isSystemUserName(@Nullable String userName) {
        return getSystemUserName().equals(userName);
    }

    @Override
    public boolean isCurrentUserTheSystemUser() {
        return isSystemUserName(AuthenticationUtil.getRunAsUser());
    }

    @Override
    public String getGuestUserName() {
        return AuthenticationUtil.getGuestUserName();
    }

    @Override
    public String getGuestUserName(String tenantDomain) {
        return getGuestUserName();
    }

    @Override
    public boolean isGuestUserName(@Nullable String userName) {
        return getGuestUserName().equalsIgnoreCase(userName);
    }

    @Override
    public @Nullable String getCurrentUserName() {
        return AuthenticationUtil.getRunAsUser();
    }

    @Override
    public String getUserDomain(String userName) {
        return "";
    }
}

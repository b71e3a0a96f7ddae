package org.alfresco.service.cmr.security;

import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationException;

public interface AuthenticationService {
    boolean getAuthenticationEnabled(String value) throws AuthenticationException;

    void authenticate(String value, char[] values) throws AuthenticationException;

    void authenticateAsGuest() throws AuthenticationException;

    boolean guestUserAuthenticationAllowed();

    boolean authenticationExists(String value);

    String getCurrentUserName() throws AuthenticationException;

    void invalidateUserSession(String value) throws AuthenticationException;

    void invalidateTicket(String value) throws AuthenticationException;

    void validate(String value) throws AuthenticationException;

    String getCurrentTicket();

    String getNewTicket();

    void clearCurrentSecurityContext();

    boolean isCurrentUserTheSystemUser();

    Set<String> getDomains();

    Set<String> getDomainsThatAllowUserCreation();

    Set<String> getDomainsThatAllowUserDeletion();

    Set<String> getDomiansThatAllowUserPasswordChanges();

    Set<String> getDefaultAdministratorUserNames();

    Set<String> getDefaultGuestUserNames();
}

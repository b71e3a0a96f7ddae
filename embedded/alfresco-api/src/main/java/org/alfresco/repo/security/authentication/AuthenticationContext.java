package org.alfresco.repo.security.authentication;

import net.sf.acegisecurity.Authentication;

/** The current user of the thread, seen as a bean. */
public interface AuthenticationContext {
    void clearCurrentSecurityContext();

    Authentication setCurrentAuthentication(Authentication authentication);

    Authentication getCurrentAuthentication() throws AuthenticationException;

    Authentication setSystemUserAsCurrentUser();

    Authentication setSystemUserAsCurrentUser(String tenantDomain);

    String getSystemUserName();

    String getSystemUserName(String value);

    boolean isSystemUserName(String value);

    boolean isCurrentUserTheSystemUser();

    String getGuestUserName();

    String getGuestUserName(String value);

    boolean isGuestUserName(String value);

    String getCurrentUserName() throws AuthenticationException;

    String getUserDomain(String value);
}

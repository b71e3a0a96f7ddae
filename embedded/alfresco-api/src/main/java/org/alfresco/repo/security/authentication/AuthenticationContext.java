package org.alfresco.repo.security.authentication;



public interface AuthenticationContext {
    void clearCurrentSecurityContext();
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

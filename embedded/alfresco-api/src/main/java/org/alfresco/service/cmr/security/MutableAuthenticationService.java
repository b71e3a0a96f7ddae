package org.alfresco.service.cmr.security;

import org.alfresco.repo.security.authentication.AuthenticationException;

public interface MutableAuthenticationService extends AuthenticationService {
    boolean isAuthenticationMutable(String value);

    boolean isAuthenticationCreationAllowed();

    void createAuthentication(String value, char[] values) throws AuthenticationException;

    void updateAuthentication(String value, char[] values, char[] values2) throws AuthenticationException;

    void setAuthentication(String value, char[] values) throws AuthenticationException;

    void deleteAuthentication(String value) throws AuthenticationException;

    void setAuthenticationEnabled(String value, boolean flag) throws AuthenticationException;
}

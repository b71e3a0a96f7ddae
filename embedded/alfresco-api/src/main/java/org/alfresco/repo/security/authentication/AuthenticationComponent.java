package org.alfresco.repo.security.authentication;

import java.util.Set;

public interface AuthenticationComponent extends AuthenticationContext {
    void authenticate(String value, char[] values) throws AuthenticationException;
    boolean guestUserAuthenticationAllowed();
    Set<String> getDefaultAdministratorUserNames();
    Set<String> getDefaultGuestUserNames();

    enum UserNameValidationMode {
        NONE, CHECK, CHECK_AND_FIX;
    }
}

package org.alfresco.repo.security.authentication;

import java.util.Set;
import net.sf.acegisecurity.Authentication;

/** Checks passwords and sets the current user. */
public interface AuthenticationComponent extends AuthenticationContext {
    void authenticate(String userName, char[] password) throws AuthenticationException;

    Authentication setCurrentUser(String userName);

    Authentication setCurrentUser(String userName, UserNameValidationMode validationMode);

    Authentication setGuestUserAsCurrentUser();

    boolean guestUserAuthenticationAllowed();

    Set<String> getDefaultAdministratorUserNames();

    Set<String> getDefaultGuestUserNames();

    enum UserNameValidationMode {
        NONE,
        CHECK,
        CHECK_AND_FIX;
    }
}

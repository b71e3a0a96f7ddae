package net.sf.acegisecurity;

import java.io.Serializable;
import java.security.Principal;

/** Who a thread acts for; the type that Alfresco's authentication signatures speak of. */
public interface Authentication extends Principal, Serializable {
    void setAuthenticated(boolean isAuthenticated);

    boolean isAuthenticated();

    GrantedAuthority[] getAuthorities();

    Object getCredentials();

    Object getDetails();

    Object getPrincipal();
}

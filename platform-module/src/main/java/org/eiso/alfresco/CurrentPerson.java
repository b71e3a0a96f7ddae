package org.eiso.alfresco;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthorityService;

/** Who acts in this thread, whatever rights the work at hand has. */
public final class CurrentPerson {

    private final AuthorityService authorities;

    public CurrentPerson(AuthorityService authorities) {
        this.authorities = authorities;
    }

    public String id() {
        return AuthenticationUtil.getFullyAuthenticatedUser();
    }

    public boolean isAdministrator() {
        return authorities.isAdminAuthority(id());
    }
}

package org.eiso.host.bootstrap;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the administrator log in. There is no default password: without a given one nobody can log in as administrator
 * until a later start is given one. A password that is set stays, whatever later starts are given.
 */
final class AdministratorLogin {
    private static final Logger LOG = LoggerFactory.getLogger(AdministratorLogin.class);

    private final MutableAuthenticationService accounts;
    private final String password;

    AdministratorLogin(MutableAuthenticationService accounts, String password) {
        this.accounts = accounts;
        this.password = password;
    }

    void ensure() {
        String admin = AuthenticationUtil.getAdminUserName();
        if (accounts.authenticationExists(admin)) {
            return;
        }
        if (password.isBlank()) {
            LOG.warn("{} cannot log in before a start is given the setting admin.password", admin);
        } else {
            accounts.createAuthentication(admin, password.toCharArray());
        }
    }
}

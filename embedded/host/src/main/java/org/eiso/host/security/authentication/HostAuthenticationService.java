package org.eiso.host.security.authentication;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.authentication.TicketComponent;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.eiso.host.security.authentication.Accounts.Account;
import org.jspecify.annotations.Nullable;

/**
 * Logging in, accounts and passwords. There is no guest.
 *
 * <p>A changed password, a disabled and a deleted account end the person's sessions.
 */
public final class HostAuthenticationService implements MutableAuthenticationService {
    private final Accounts accounts;
    private final Passwords passwords;
    private final LoginThrottle throttle;
    private final TicketComponent tickets;
    private final Clock clock;

    HostAuthenticationService(
            Accounts accounts, Passwords passwords, LoginThrottle throttle, TicketComponent tickets, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.tickets = tickets;
        this.clock = clock;
    }

    /**
     * Logs the thread in.
     *
     * @throws AuthenticationException always with the same words, whatever was wrong
     */
    @Override
    public void authenticate(String userName, char[] password) {
        clearCurrentSecurityContext();
        AuthenticationUtil.setFullyAuthenticatedUser(check(userName, password).userName());
    }

    private Account check(@Nullable String userName, char @Nullable [] password) {
        if (userName == null || password == null || throttle.isLocked(userName)) {
            throw refused();
        }
        Optional<Account> account = accounts.find(userName);
        boolean matches =
                passwords.matches(password, account.map(Account::passwordHash).orElse(null));
        if (!matches || account.isEmpty() || !account.get().mayLogIn(clock.instant())) {
            throttle.failed(userName);
            throw refused();
        }
        throttle.succeeded(userName);
        return account.get();
    }

    private static AuthenticationException refused() {
        return new AuthenticationException("Failed to authenticate");
    }

    /** Logs the thread in by a ticket of an account that may still log in. */
    @Override
    public void validate(String ticket) {
        clearCurrentSecurityContext();
        String userName = tickets.validateTicket(ticket);
        Account account = accounts.find(userName)
                .filter(found -> found.mayLogIn(clock.instant()))
                .orElseThrow(HostAuthenticationService::refused);
        AuthenticationUtil.setFullyAuthenticatedUser(account.userName());
    }

    @Override
    public void createAuthentication(String userName, char[] password) {
        if (accounts.find(userName).isPresent()) {
            throw new AuthenticationException("User already exists: " + userName);
        }
        accounts.insert(userName, passwords.hash(password));
    }

    @Override
    public void updateAuthentication(String userName, char[] oldPassword, char[] newPassword) {
        check(userName, oldPassword);
        setAuthentication(userName, newPassword);
    }

    @Override
    public void setAuthentication(String userName, char[] newPassword) {
        require(accounts.setPassword(userName, passwords.hash(newPassword)), userName);
        tickets.invalidateTicketByUser(userName);
    }

    @Override
    public void deleteAuthentication(String userName) {
        require(accounts.delete(userName), userName);
        tickets.invalidateTicketByUser(userName);
    }

    @Override
    public void setAuthenticationEnabled(String userName, boolean enabled) {
        require(accounts.setEnabled(userName, enabled), userName);
        if (!enabled) {
            tickets.invalidateTicketByUser(userName);
        }
    }

    /** @param expiresAt from when on the account can no longer log in; null for never */
    public void setAccountExpiry(String userName, @Nullable Instant expiresAt) {
        require(accounts.setExpiry(userName, expiresAt), userName);
    }

    private static void require(boolean found, String userName) {
        if (!found) {
            throw new AuthenticationException("User name does not exist: " + userName);
        }
    }

    @Override
    public boolean isAuthenticationMutable(String userName) {
        return authenticationExists(userName);
    }

    @Override
    public boolean isAuthenticationCreationAllowed() {
        return true;
    }

    @Override
    public boolean getAuthenticationEnabled(String userName) {
        return accounts.find(userName).map(Account::enabled).orElse(false);
    }

    @Override
    public void authenticateAsGuest() {
        throw new AuthenticationException("Guest authentication not allowed");
    }

    @Override
    public boolean guestUserAuthenticationAllowed() {
        return false;
    }

    @Override
    public boolean authenticationExists(String userName) {
        return accounts.find(userName).isPresent();
    }

    @Override
    public @Nullable String getCurrentUserName() {
        return AuthenticationUtil.getRunAsUser();
    }

    @Override
    public void invalidateUserSession(String userName) {
        tickets.invalidateTicketByUser(userName);
    }

    @Override
    public void invalidateTicket(String ticket) {
        tickets.invalidateTicketById(ticket);
    }

    @Override
    public @Nullable String getCurrentTicket() {
        return tickets.getCurrentTicket(currentUser(), true);
    }

    @Override
    public String getNewTicket() {
        return tickets.getNewTicket(currentUser());
    }

    private String currentUser() {
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        if (user == null) {
            throw new AuthenticationException("Nobody is authenticated");
        }
        return user;
    }

    @Override
    public void clearCurrentSecurityContext() {
        tickets.clearCurrentTicket();
        AuthenticationUtil.clearCurrentSecurityContext();
    }

    @Override
    public boolean isCurrentUserTheSystemUser() {
        return AuthenticationUtil.isRunAsUserTheSystemUser();
    }

    @Override
    public Set<String> getDomains() {
        return Set.of();
    }

    @Override
    public Set<String> getDomainsThatAllowUserCreation() {
        return Set.of();
    }

    @Override
    public Set<String> getDomainsThatAllowUserDeletion() {
        return Set.of();
    }

    @Override
    public Set<String> getDomiansThatAllowUserPasswordChanges() {
        return Set.of();
    }

    @Override
    public Set<String> getDefaultAdministratorUserNames() {
        return Set.of(AuthenticationUtil.getAdminUserName());
    }

    @Override
    public Set<String> getDefaultGuestUserNames() {
        return Set.of(AuthenticationUtil.getGuestUserName());
    }
}

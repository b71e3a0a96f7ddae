package org.alfresco.repo.security.authentication;

import java.util.ArrayDeque;
import java.util.Deque;
import net.sf.acegisecurity.Authentication;
import net.sf.acegisecurity.GrantedAuthority;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.util.Pair;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.beans.factory.InitializingBean;

/**
 * Who the current thread acts for.
 *
 * <p>A thread has a fully authenticated user (who logged in) and a run-as user (in whose name rights are judged). Both
 * are the same until {@link #runAs(RunAsWork, String)} or {@link #setRunAsUser(String)} lays another run-as user over
 * it. State is per thread and never inherited by threads that a thread starts.
 */
public class AuthenticationUtil implements InitializingBean {
    public static final String SYSTEM_USER_NAME = "System";

    private static final Logger LOG = LoggerFactory.getLogger(AuthenticationUtil.class);
    private static final String MDC_USER = "userName";
    private static final ThreadLocal<Identity> CURRENT = new ThreadLocal<>();
    private static final ThreadLocal<Deque<Identity>> PUSHED = ThreadLocal.withInitial(ArrayDeque::new);

    private static volatile String defaultAdminUserName = "admin";
    private static volatile String defaultGuestUserName = "guest";
    private static volatile boolean mtEnabled;

    /** The pair of users of one thread; a missing identity means that nobody is authenticated. */
    private record Identity(Authentication full, Authentication runAs) {
        static final Identity NOBODY = new Identity(null, null);
    }

    public AuthenticationUtil() {
        super();
    }

    /** Nothing is left to check: the names of the administrator and of the guest have defaults. */
    @Override
    public void afterPropertiesSet() throws Exception {
        LOG.debug("Administrator {}, guest {}", defaultAdminUserName, defaultGuestUserName);
    }

    public void setDefaultAdminUserName(String defaultAdminUserName) {
        AuthenticationUtil.defaultAdminUserName = defaultAdminUserName;
    }

    public void setDefaultGuestUserName(String defaultGuestUserName) {
        AuthenticationUtil.defaultGuestUserName = defaultGuestUserName;
    }

    public static void setMtEnabled(boolean mtEnabled) {
        AuthenticationUtil.mtEnabled = mtEnabled;
    }

    public static boolean isMtEnabled() {
        return mtEnabled;
    }

    /** Keeps the first two characters of a user name, for logs. */
    public static String maskUsername(String userName) {
        if (userName == null || userName.length() <= 2) {
            return userName;
        }
        return userName.substring(0, 2) + "*".repeat(userName.length() - 2);
    }

    public static String getMaskedUsername(Authentication authentication) {
        return authentication == null ? null : maskUsername(authentication.getName());
    }

    public static Authentication setAdminUserAsFullyAuthenticatedUser() {
        return setFullyAuthenticatedUser(getAdminUserName());
    }

    /**
     * Makes the user both the fully authenticated and the run-as user of this thread.
     *
     * @throws AuthenticationException if the name is null
     */
    public static Authentication setFullyAuthenticatedUser(String userName) {
        return setFullAuthentication(token(userName));
    }

    /** As {@link #setFullyAuthenticatedUser(String)}; null clears the thread. */
    public static Authentication setFullAuthentication(Authentication authentication) {
        if (authentication == null) {
            clearCurrentSecurityContext();
            return null;
        }
        authentication.setAuthenticated(true);
        CURRENT.set(new Identity(authentication, authentication));
        return authentication;
    }

    public static Authentication setRunAsUserSystem() {
        return setRunAsUser(SYSTEM_USER_NAME);
    }

    /**
     * Judges rights by another user from now on. Where nobody is authenticated, that user becomes the fully
     * authenticated one too.
     */
    public static Authentication setRunAsUser(String userName) {
        return setRunAsAuthentication(token(userName));
    }

    static Authentication setRunAsAuthentication(Authentication authentication) {
        if (authentication == null) {
            clearCurrentSecurityContext();
            return null;
        }
        authentication.setAuthenticated(true);
        Authentication full = current().full();
        CURRENT.set(new Identity(full == null ? authentication : full, authentication));
        return authentication;
    }

    public static Authentication getRunAsAuthentication() throws AuthenticationException {
        return current().runAs();
    }

    public static Authentication getFullAuthentication() throws AuthenticationException {
        return current().full();
    }

    /** The user by whom rights are judged, or null. */
    public static String getRunAsUser() throws AuthenticationException {
        return nameOf(current().runAs());
    }

    public static boolean isRunAsUserTheSystemUser() {
        return SYSTEM_USER_NAME.equals(getRunAsUser());
    }

    /** The user who logged in, or null. */
    public static String getFullyAuthenticatedUser() throws AuthenticationException {
        return nameOf(current().full());
    }

    public static String getSystemUserName() {
        return SYSTEM_USER_NAME;
    }

    public static String getAdminUserName() {
        return defaultAdminUserName;
    }

    public static String getAdminRoleName() {
        return PermissionService.ADMINISTRATOR_AUTHORITY;
    }

    public static String getGuestUserName() {
        return defaultGuestUserName;
    }

    public static String getGuestRoleName() {
        return PermissionService.GUEST_AUTHORITY;
    }

    /** Forgets both users of this thread; what was pushed stays pushed. */
    public static void clearCurrentSecurityContext() {
        CURRENT.remove();
        MDC.remove(MDC_USER);
    }

    /**
     * Does work in the name of another user and restores both users afterwards, whatever happens.
     *
     * @throws RuntimeException the work's own, or one that wraps a checked exception or error of the work
     */
    public static <R> R runAs(RunAsWork<R> runAsWork, String uid) {
        Identity before = CURRENT.get();
        try {
            setRunAsUser(uid);
            logNDC(uid);
            return runAsWork.doWork();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new RuntimeException("Error during run as.", failure);
        } finally {
            restore(before);
        }
    }

    public static <R> R runAsSystem(RunAsWork<R> runAsWork) {
        return runAs(runAsWork, SYSTEM_USER_NAME);
    }

    /** Remembers both users of this thread until the matching {@link #popAuthentication()}. */
    public static void pushAuthentication() {
        PUSHED.get().push(current());
    }

    /**
     * Restores the users of the matching {@link #pushAuthentication()}.
     *
     * @throws java.util.NoSuchElementException if nothing was pushed
     */
    public static void popAuthentication() {
        Identity before = PUSHED.get().pop();
        if (PUSHED.get().isEmpty()) {
            PUSHED.remove();
        }
        restore(before);
    }

    public static void logAuthenticatedUsers() {
        LOG.debug("Fully authenticated {}, running as {}", getFullyAuthenticatedUser(), getRunAsUser());
    }

    /** Names the user in the diagnostic context of the log; null takes the name away. */
    public static void logNDC(String userName) {
        if (userName == null) {
            MDC.remove(MDC_USER);
        } else {
            MDC.put(MDC_USER, userName);
        }
    }

    /** User name and tenant; the tenant is empty unless multi-tenancy is on. */
    public static Pair<String, String> getUserTenant(String userName) {
        int at = userName == null || !mtEnabled ? -1 : userName.lastIndexOf('@');
        return at < 0 ? new Pair<>(userName, "") : new Pair<>(userName, userName.substring(at + 1));
    }

    private static Identity current() {
        Identity identity = CURRENT.get();
        return identity == null ? Identity.NOBODY : identity;
    }

    private static void restore(Identity before) {
        if (before == null || before.full() == null) {
            clearCurrentSecurityContext();
        } else {
            CURRENT.set(before);
            logNDC(nameOf(before.full()));
        }
    }

    private static String nameOf(Authentication authentication) {
        return authentication == null ? null : authentication.getName();
    }

    private static Authentication token(String userName) {
        if (userName == null) {
            throw new AuthenticationException("Null user name");
        }
        if (userName.equalsIgnoreCase(defaultGuestUserName)) {
            return new UserToken(defaultGuestUserName);
        }
        return new UserToken(userName);
    }

    /** Work done in the name of another user. */
    public interface RunAsWork<Result> {
        Result doWork() throws Exception;
    }

    private static final class UserToken implements Authentication {
        private static final long serialVersionUID = 1L;
        private final String userName;
        private boolean authenticated = true;

        UserToken(String userName) {
            this.userName = userName;
        }

        @Override
        public void setAuthenticated(boolean isAuthenticated) {
            authenticated = isAuthenticated;
        }

        @Override
        public boolean isAuthenticated() {
            return authenticated;
        }

        @Override
        public GrantedAuthority[] getAuthorities() {
            if (userName.equalsIgnoreCase(defaultGuestUserName)) {
                return new GrantedAuthority[0];
            }
            String role = SYSTEM_USER_NAME.equals(userName) ? "ROLE_SYSTEM" : "ROLE_AUTHENTICATED";
            return new GrantedAuthority[] {() -> role};
        }

        @Override
        public Object getCredentials() {
            return "";
        }

        @Override
        public Object getDetails() {
            return userName;
        }

        @Override
        public Object getPrincipal() {
            return userName;
        }

        @Override
        public String getName() {
            return userName;
        }

        @Override
        public String toString() {
            return "UserToken[" + userName + "]";
        }
    }
}

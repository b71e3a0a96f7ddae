package org.alfresco.repo.security.authentication;

import org.alfresco.util.Pair;
import org.springframework.beans.factory.InitializingBean;

public class AuthenticationUtil implements InitializingBean {
    public static final String SYSTEM_USER_NAME = "System";
    public void afterPropertiesSet() throws Exception { throw new UnsupportedOperationException("AuthenticationUtil.afterPropertiesSet"); }
    public void setDefaultAdminUserName(String value) { throw new UnsupportedOperationException("AuthenticationUtil.setDefaultAdminUserName"); }
    public void setDefaultGuestUserName(String value) { throw new UnsupportedOperationException("AuthenticationUtil.setDefaultGuestUserName"); }
    public static void setMtEnabled(boolean flag) { throw new UnsupportedOperationException("AuthenticationUtil.setMtEnabled"); }
    public static boolean isMtEnabled() { throw new UnsupportedOperationException("AuthenticationUtil.isMtEnabled"); }
    public static String maskUsername(String value) { throw new UnsupportedOperationException("AuthenticationUtil.maskUsername"); }
    public AuthenticationUtil() { throw new UnsupportedOperationException("AuthenticationUtil"); }
    public static String getRunAsUser() throws AuthenticationException { throw new UnsupportedOperationException("AuthenticationUtil.getRunAsUser"); }
    public static boolean isRunAsUserTheSystemUser() { throw new UnsupportedOperationException("AuthenticationUtil.isRunAsUserTheSystemUser"); }
    public static String getFullyAuthenticatedUser() throws AuthenticationException { throw new UnsupportedOperationException("AuthenticationUtil.getFullyAuthenticatedUser"); }
    public static String getSystemUserName() { throw new UnsupportedOperationException("AuthenticationUtil.getSystemUserName"); }
    public static String getAdminUserName() { throw new UnsupportedOperationException("AuthenticationUtil.getAdminUserName"); }
    public static String getAdminRoleName() { throw new UnsupportedOperationException("AuthenticationUtil.getAdminRoleName"); }
    public static String getGuestUserName() { throw new UnsupportedOperationException("AuthenticationUtil.getGuestUserName"); }
    public static String getGuestRoleName() { throw new UnsupportedOperationException("AuthenticationUtil.getGuestRoleName"); }
    public static void clearCurrentSecurityContext() { throw new UnsupportedOperationException("AuthenticationUtil.clearCurrentSecurityContext"); }
    public static <R> R runAs(RunAsWork<R> runAsWork, String value) { throw new UnsupportedOperationException("AuthenticationUtil.runAs"); }
    public static <R> R runAsSystem(RunAsWork<R> runAsWork) { throw new UnsupportedOperationException("AuthenticationUtil.runAsSystem"); }
    public static void pushAuthentication() { throw new UnsupportedOperationException("AuthenticationUtil.pushAuthentication"); }
    public static void popAuthentication() { throw new UnsupportedOperationException("AuthenticationUtil.popAuthentication"); }
    public static void logAuthenticatedUsers() { throw new UnsupportedOperationException("AuthenticationUtil.logAuthenticatedUsers"); }
    public static void logNDC(String value) { throw new UnsupportedOperationException("AuthenticationUtil.logNDC"); }
    public static Pair<String, String> getUserTenant(String value) { throw new UnsupportedOperationException("AuthenticationUtil.getUserTenant"); }

    public interface RunAsWork<Result> {
        Result doWork() throws Exception;
    }

    static class ThreadLocalStack {
    }
}

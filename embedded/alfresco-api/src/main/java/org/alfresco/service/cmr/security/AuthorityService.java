package org.alfresco.service.cmr.security;

import java.io.Serializable;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.alfresco.query.PagingRequest;
import org.alfresco.query.PagingResults;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;

public interface AuthorityService {
    String ZONE_APP_DEFAULT = "APP.DEFAULT";
    String ZONE_APP_SHARE = "APP.SHARE";
    String ZONE_AUTH_ALFRESCO = "AUTH.ALF";
    String ZONE_AUTH_EXT_PREFIX = "AUTH.EXT.";

    boolean hasAdminAuthority();

    boolean isAdminAuthority(String value);

    boolean hasGuestAuthority();

    boolean isGuestAuthority(String value);

    long countUsers();

    long countGroups();

    Set<String> getAuthorities();

    Set<String> getAuthoritiesForUser(String value);

    Set<String> getAllAuthorities(AuthorityType authorityType);

    PagingResults<String> getAuthorities(
            AuthorityType authorityType,
            String value,
            String value2,
            boolean flag,
            boolean flag2,
            PagingRequest pagingRequest);

    Set<String> getAllRootAuthorities(AuthorityType authorityType);

    String createAuthority(AuthorityType authorityType, String value);

    String createAuthority(AuthorityType authorityType, String value, Map<QName, Serializable> map);

    String createAuthority(AuthorityType authorityType, String value, String value2, Set<String> set);

    String createAuthority(
            AuthorityType authorityType, String value, String value2, Set<String> set, Map<QName, Serializable> map);

    void addAuthority(String value, String value2);

    void addAuthority(Collection<String> values, String value);

    void removeAuthority(String value, String value2);

    void deleteAuthority(String value);

    void deleteAuthority(String value, boolean flag);

    Set<String> getContainedAuthorities(AuthorityType authorityType, String value, boolean flag);

    Set<String> getContainingAuthorities(AuthorityType authorityType, String value, boolean flag);

    Set<String> getContainingAuthoritiesInZone(
            AuthorityType authorityType, String value, String value2, AuthorityFilter authorityFilter, int number);

    String getShortName(String value);

    String getName(AuthorityType authorityType, String value);

    boolean authorityExists(String value);

    String getAuthorityDisplayName(String value);

    Pair<String, String> getAuthorityDisplayNameAndDescription(String value);

    void setAuthorityDisplayName(String value, String value2);

    void setAuthorityDisplayNameAndDescription(String value, String value2, String value3);

    NodeRef getAuthorityNodeRef(String value);

    NodeRef getOrCreateZone(String value);

    NodeRef getZone(String value);

    Set<String> getAuthorityZones(String value);

    Set<String> getAllAuthoritiesInZone(String value, AuthorityType authorityType);

    Set<String> getAllRootAuthoritiesInZone(String value, AuthorityType authorityType);

    void addAuthorityToZones(String value, Set<String> set);

    void removeAuthorityFromZones(String value, Set<String> set);

    Set<String> getDefaultZones();

    Set<String> findAuthorities(AuthorityType authorityType, String value, boolean flag, String value2, String value3);

    interface AuthorityFilter {
        boolean includeAuthority(String value);
    }
}

package org.eiso.host.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.site.SiteModel;
import org.alfresco.repo.site.SiteServiceException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.site.SiteVisibility;
import org.alfresco.service.namespace.QName;

/**
 * The groups of a site and what they may do.
 *
 * <p>A site has the group {@code GROUP_site_<name>} and in it one group a role, {@code GROUP_site_<name>_<role>}; roles
 * are the permissions that can be set on the site's type.
 */
final class SiteRoles {
    private final NodeService nodes;
    private final AuthorityService authorities;
    private final PermissionService permissions;

    SiteRoles(NodeService nodes, AuthorityService authorities, PermissionService permissions) {
        this.nodes = nodes;
        this.authorities = authorities;
        this.permissions = permissions;
    }

    static String group(String shortName) {
        return PermissionService.GROUP_PREFIX + groupShortName(shortName);
    }

    private static String groupShortName(String shortName) {
        return "site_" + shortName;
    }

    static String group(String shortName, String role) {
        return group(shortName) + "_" + role;
    }

    List<String> of(QName siteType) {
        return List.copyOf(permissions.getSettablePermissions(siteType));
    }

    List<String> of(NodeRef site) {
        return of(nodes.getType(site));
    }

    /** Makes the groups, gives them their rights and makes a first manager. */
    void establish(NodeRef site, String shortName, SiteVisibility visibility, String manager) {
        AuthenticationUtil.runAsSystem(() -> {
            permissions.setInheritParentPermissions(site, false);
            Set<String> zones = Set.of(AuthorityService.ZONE_APP_SHARE, AuthorityService.ZONE_AUTH_ALFRESCO);
            String all = groupShortName(shortName);
            String whole = authorities.createAuthority(AuthorityType.GROUP, all, all, zones);
            for (String role : of(site)) {
                String name = all + "_" + role;
                String group = authorities.createAuthority(AuthorityType.GROUP, name, name, zones);
                authorities.addAuthority(whole, group);
                permissions.setPermission(site, group, role, true);
            }
            // Anybody may find out whether they are a member.
            permissions.setPermission(
                    site, PermissionService.ALL_AUTHORITIES, PermissionService.READ_PERMISSIONS, true);
            open(site, visibility);
            if (authorities.authorityExists(manager)) {
                authorities.addAuthority(group(shortName, SiteModel.SITE_MANAGER), manager);
            }
            return site;
        });
    }

    private void open(NodeRef site, SiteVisibility visibility) {
        if (visibility != SiteVisibility.PRIVATE) {
            permissions.setPermission(site, PermissionService.ALL_AUTHORITIES, SiteModel.SITE_CONSUMER, true);
        }
    }

    /** Follows a change of visibility; what was granted on containers besides stays. */
    void changeVisibility(
            NodeRef site, String shortName, SiteVisibility from, SiteVisibility to, List<NodeRef> containers) {
        if (from != SiteVisibility.PRIVATE) {
            permissions.deletePermission(site, PermissionService.ALL_AUTHORITIES, SiteModel.SITE_CONSUMER);
        }
        if (from != SiteVisibility.PUBLIC) {
            containers.forEach(container -> permissions.setInheritParentPermissions(container, true));
        }
        open(site, to);
        containers.forEach(container -> protect(site, shortName, container, to));
    }

    /** In a site that is not public, only its roles may look into containers. */
    void protect(NodeRef site, String shortName, NodeRef container, SiteVisibility visibility) {
        if (visibility != SiteVisibility.PUBLIC) {
            of(site).forEach(role -> permissions.setPermission(container, group(shortName, role), role, true));
            permissions.setInheritParentPermissions(container, false);
        }
    }

    /** An authority's roles in a site; those given directly hide those by groups. Most powerful first. */
    List<String> rolesOf(NodeRef site, String shortName, String authority) {
        Set<String> memberOf = authorities.getAuthoritiesForUser(authority);
        List<String> found = of(site).stream()
                .filter(role -> memberOf.contains(group(shortName, role)))
                .toList();
        if (found.size() <= 1) {
            return found;
        }
        Set<String> directly = authorities.getContainingAuthorities(AuthorityType.GROUP, authority, true);
        List<String> direct = found.stream()
                .filter(role -> directly.contains(group(shortName, role)))
                .toList();
        return direct.isEmpty() ? found : direct;
    }

    Optional<String> roleOf(NodeRef site, String shortName, String authority) {
        return rolesOf(site, shortName, authority).stream().findFirst();
    }

    int count(String shortName, String role) {
        String group = group(shortName, role);
        return authorities
                        .getContainedAuthorities(AuthorityType.USER, group, true)
                        .size()
                + authorities
                        .getContainedAuthorities(AuthorityType.GROUP, group, true)
                        .size();
    }

    /** Direct members of the role groups. */
    Map<String, List<String>> direct(NodeRef site, String shortName) {
        Map<String, List<String>> members = new LinkedHashMap<>();
        for (String role : of(site)) {
            members.put(role, new ArrayList<>(authorities.getContainedAuthorities(null, group(shortName, role), true)));
        }
        return members;
    }

    void keepAManager(String shortName, String authority, String role) {
        if (SiteModel.SITE_MANAGER.equals(role) && count(shortName, role) <= 1) {
            throw new SiteServiceException("A site needs a manager; " + authority + " is the last one of " + shortName);
        }
    }

    void move(String shortName, String authority, Optional<String> from, Optional<String> to) {
        AuthenticationUtil.runAsSystem(() -> {
            from.ifPresent(role -> authorities.removeAuthority(group(shortName, role), authority));
            to.ifPresent(role -> authorities.addAuthority(group(shortName, role), authority));
            return shortName;
        });
    }
}

package org.eiso.host.security.authority;

import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.alfresco.model.ContentModel;
import org.alfresco.query.PagingRequest;
import org.alfresco.query.PagingResults;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;
import org.eiso.host.security.AuthorityDeletion;
import org.eiso.host.security.ListPage;
import org.eiso.host.security.authority.AuthorityGraph.Entry;
import org.jspecify.annotations.Nullable;

/** Groups and roles, kept as nodes below {@code /sys:system/sys:authorities}, and who belongs to them. */
public final class HostAuthorityService implements AuthorityService {
    private final AuthorityGraph graph;
    private final AuthorityNodes nodes;
    private final SystemFolders folders;
    private final UserAuthorities users;
    private final AuthorityDeletion deletion;

    HostAuthorityService(
            AuthorityGraph graph,
            AuthorityNodes nodes,
            SystemFolders folders,
            UserAuthorities users,
            AuthorityDeletion deletion) {
        this.graph = graph;
        this.nodes = nodes;
        this.folders = folders;
        this.users = users;
        this.deletion = deletion;
    }

    @Override
    public boolean hasAdminAuthority() {
        return getAuthorities().contains(PermissionService.ADMINISTRATOR_AUTHORITY);
    }

    @Override
    public boolean isAdminAuthority(@Nullable String authorityName) {
        return authorityName != null && users.of(authorityName).contains(PermissionService.ADMINISTRATOR_AUTHORITY);
    }

    @Override
    public boolean hasGuestAuthority() {
        return getAuthorities().contains(PermissionService.GUEST_AUTHORITY);
    }

    @Override
    public boolean isGuestAuthority(@Nullable String authorityName) {
        return AuthenticationUtil.getGuestUserName().equalsIgnoreCase(authorityName);
    }

    @Override
    public long countUsers() {
        return getAllAuthorities(AuthorityType.USER).size();
    }

    @Override
    public long countGroups() {
        return getAllAuthorities(AuthorityType.GROUP).size();
    }

    @Override
    public Set<String> getAuthorities() {
        String user = AuthenticationUtil.getRunAsUser();
        return user == null ? Set.of() : users.of(user);
    }

    @Override
    public Set<String> getAuthoritiesForUser(String userName) {
        return new LinkedHashSet<>(users.of(userName));
    }

    @Override
    public Set<String> getAllAuthorities(AuthorityType type) {
        return all(type, false);
    }

    @Override
    public Set<String> getAllRootAuthorities(AuthorityType type) {
        return all(type, true);
    }

    private Set<String> all(AuthorityType type, boolean rootsOnly) {
        return switch (type) {
            case ADMIN, EVERYONE, OWNER, GUEST -> Set.of(type.getFixedString());
            case USER -> rootsOnly ? graph.rootsBelow(folders.people()) : graph.namesBelow(folders.people());
            case GROUP, ROLE -> {
                NodeRef all = folders.authorities();
                yield only(type, rootsOnly ? graph.rootsBelow(all) : graph.namesBelow(all));
            }
            case WILDCARD -> Set.of();
        };
    }

    @Override
    public PagingResults<String> getAuthorities(
            AuthorityType type,
            @Nullable String zoneName,
            @Nullable String displayNameFilter,
            boolean sortByDisplayName,
            boolean sortAscending,
            PagingRequest request) {
        Set<String> candidates = zoneName == null ? getAllAuthorities(type) : getAllAuthoritiesInZone(zoneName, type);
        Predicate<String> wanted = displayNameFilter == null ? any -> true : startsWith(displayNameFilter);
        Comparator<String> order = Comparator.comparing(
                sortByDisplayName ? this::getAuthorityDisplayName : this::getShortName, String.CASE_INSENSITIVE_ORDER);
        List<String> sorted = candidates.stream()
                .filter(wanted)
                .sorted(sortAscending ? order : order.reversed())
                .toList();
        return ListPage.of(sorted, request);
    }

    private Predicate<String> startsWith(String filter) {
        String start = filter.toLowerCase(Locale.ROOT);
        return name -> getAuthorityDisplayName(name).toLowerCase(Locale.ROOT).startsWith(start);
    }

    @Override
    public String createAuthority(AuthorityType type, String shortName) {
        return createAuthority(type, shortName, shortName, getDefaultZones());
    }

    @Override
    public String createAuthority(AuthorityType type, String shortName, Map<QName, Serializable> properties) {
        return createAuthority(type, shortName, shortName, getDefaultZones(), properties);
    }

    @Override
    public String createAuthority(
            AuthorityType type, String shortName, @Nullable String displayName, @Nullable Set<String> zones) {
        return createAuthority(type, shortName, displayName, zones, Map.of());
    }

    @Override
    public String createAuthority(
            AuthorityType type,
            String shortName,
            @Nullable String displayName,
            @Nullable Set<String> zones,
            @Nullable Map<QName, Serializable> properties) {
        if (type != AuthorityType.GROUP && type != AuthorityType.ROLE) {
            throw new AuthorityException("Trying to create an authority of the type " + type);
        }
        String name = getName(type, shortName);
        if (authorityExists(name)) {
            throw new AuthorityException("Authority already exists: " + name);
        }
        NodeRef node = nodes.createContainer(
                name, displayName == null ? shortName : displayName, properties == null ? Map.of() : properties);
        nodes.addToZones(node, name, zones == null ? Set.of() : zones);
        users.forget();
        return name;
    }

    @Override
    public void addAuthority(String parentName, String childName) {
        addAuthority(List.of(parentName), childName);
    }

    @Override
    public void addAuthority(Collection<String> parentNames, String childName) {
        Entry child = require(childName);
        for (String parentName : parentNames) {
            Entry parent = requireContainer(parentName);
            refuseCycle(parent, child);
            if (!graph.contained(parent.nodeId(), true).contains(child.name())) {
                nodes.addMember(parent.nodeRef(), child.nodeRef(), child.name());
            }
        }
        users.forget();
    }

    private void refuseCycle(Entry parent, Entry child) {
        if (parent.equals(child) || graph.contained(child.nodeId(), false).contains(parent.name())) {
            throw new AuthorityException(parent.name() + " is " + child.name() + " or already in it");
        }
    }

    @Override
    public void removeAuthority(String parentName, String childName) {
        nodes.removeMember(
                requireContainer(parentName).nodeRef(), require(childName).nodeRef());
        users.forget();
    }

    @Override
    public void deleteAuthority(String name) {
        deleteAuthority(name, false);
    }

    @Override
    public void deleteAuthority(String name, boolean cascade) {
        Entry authority = requireContainer(name);
        if (cascade) {
            only(AuthorityType.GROUP, graph.contained(authority.nodeId(), true))
                    .forEach(child -> deleteAuthority(child, true));
        }
        nodes.delete(authority.nodeRef());
        deletion.authorityDeleted(name);
        users.forget();
    }

    @Override
    public Set<String> getContainedAuthorities(@Nullable AuthorityType type, String name, boolean immediate) {
        return graph.find(name)
                .map(group -> only(type, graph.contained(group.nodeId(), immediate)))
                .orElseThrow(() -> new UnknownAuthorityException(name));
    }

    @Override
    public Set<String> getContainingAuthorities(@Nullable AuthorityType type, String name, boolean immediate) {
        return graph.find(name)
                .map(member -> only(type, graph.containing(member.nodeId(), immediate)))
                .orElse(Set.of());
    }

    @Override
    public Set<String> getContainingAuthoritiesInZone(
            @Nullable AuthorityType type,
            String name,
            @Nullable String zoneName,
            @Nullable AuthorityFilter filter,
            int size) {
        Set<String> zone = zoneName == null ? null : getAllAuthoritiesInZone(zoneName, null);
        return getContainingAuthorities(type, name, false).stream()
                .filter(found -> zone == null || zone.contains(found))
                .filter(found -> filter == null || filter.includeAuthority(found))
                .limit(size <= 0 ? Long.MAX_VALUE : size)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public String getShortName(String name) {
        AuthorityType type = AuthorityType.getAuthorityType(name);
        return type.isPrefixed() ? name.substring(type.getPrefixString().length()) : name;
    }

    @Override
    public String getName(AuthorityType type, String shortName) {
        if (type.isFixedString()) {
            return type.getFixedString();
        }
        return type.isPrefixed() ? type.getPrefixString() + shortName : shortName;
    }

    @Override
    public boolean authorityExists(@Nullable String name) {
        return name != null && graph.find(name).isPresent();
    }

    @Override
    public String getAuthorityDisplayName(String name) {
        Serializable displayName = graph.find(name)
                .map(entry -> nodes.property(entry.nodeRef(), ContentModel.PROP_AUTHORITY_DISPLAY_NAME))
                .orElse(null);
        return displayName == null ? getShortName(name) : displayName.toString();
    }

    @Override
    public Pair<String, @Nullable String> getAuthorityDisplayNameAndDescription(String name) {
        Serializable description = graph.find(name)
                .map(entry -> nodes.property(entry.nodeRef(), ContentModel.PROP_DESCRIPTION))
                .orElse(null);
        return new Pair<>(getAuthorityDisplayName(name), description == null ? null : description.toString());
    }

    @Override
    public void setAuthorityDisplayName(String name, String displayName) {
        nodes.setProperty(requireContainer(name).nodeRef(), ContentModel.PROP_AUTHORITY_DISPLAY_NAME, displayName);
    }

    @Override
    public void setAuthorityDisplayNameAndDescription(String name, String displayName, String description) {
        setAuthorityDisplayName(name, displayName);
        nodes.setProperty(requireContainer(name).nodeRef(), ContentModel.PROP_DESCRIPTION, description);
    }

    @Override
    public @Nullable NodeRef getAuthorityNodeRef(String name) {
        return graph.find(name).map(Entry::nodeRef).orElse(null);
    }

    @Override
    public NodeRef getOrCreateZone(String zoneName) {
        return nodes.zoneOrCreate(zoneName);
    }

    @Override
    public @Nullable NodeRef getZone(String zoneName) {
        return nodes.zone(zoneName).orElse(null);
    }

    @Override
    public Set<String> getAuthorityZones(String name) {
        return graph.find(name)
                .map(entry -> nodes.zonesOf(entry.nodeRef()).keySet())
                .orElse(Set.of());
    }

    @Override
    public Set<String> getAllAuthoritiesInZone(String zoneName, @Nullable AuthorityType type) {
        return nodes.zone(zoneName)
                .map(zone -> only(type, graph.namesBelow(zone)))
                .orElse(Set.of());
    }

    @Override
    public Set<String> getAllRootAuthoritiesInZone(String zoneName, @Nullable AuthorityType type) {
        return nodes.zone(zoneName)
                .map(zone -> only(type, graph.rootsBelow(zone)))
                .orElse(Set.of());
    }

    @Override
    public void addAuthorityToZones(String name, Set<String> zones) {
        Entry entry = require(name);
        Set<String> missing = new LinkedHashSet<>(zones);
        missing.removeAll(nodes.zonesOf(entry.nodeRef()).keySet());
        nodes.addToZones(entry.nodeRef(), entry.name(), missing);
    }

    @Override
    public void removeAuthorityFromZones(String name, Set<String> zones) {
        Map<String, ChildAssociationRef> links = nodes.zonesOf(require(name).nodeRef());
        links.keySet().retainAll(zones);
        links.values().forEach(nodes::removeLink);
    }

    @Override
    public Set<String> getDefaultZones() {
        return Set.of(ZONE_APP_DEFAULT, ZONE_AUTH_ALFRESCO);
    }

    @Override
    public Set<String> findAuthorities(
            @Nullable AuthorityType type,
            @Nullable String parentAuthority,
            boolean immediate,
            @Nullable String pattern,
            @Nullable String zoneName) {
        AuthorityType wanted = type == null ? AuthorityType.GROUP : type;
        Set<String> candidates = parentAuthority == null
                ? all(wanted, immediate)
                : getContainedAuthorities(wanted, parentAuthority, immediate);
        Predicate<String> matches = pattern == null ? any -> true : NamePattern.ignoringCase(pattern)::matches;
        Set<String> zone = zoneName == null ? null : getAllAuthoritiesInZone(zoneName, wanted);
        return candidates.stream()
                .filter(name -> matches.test(getShortName(name)) || matches.test(getAuthorityDisplayName(name)))
                .filter(name -> zone == null || zone.contains(name))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> only(@Nullable AuthorityType type, Set<String> names) {
        return names.stream()
                .filter(name -> type == null || AuthorityType.getAuthorityType(name) == type)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Entry require(String name) {
        return graph.find(name).orElseThrow(() -> new UnknownAuthorityException(name));
    }

    private Entry requireContainer(String name) {
        if (!AuthorityGraph.isGroupOrRole(name)) {
            throw new AuthorityException(name + " is neither a group nor a role");
        }
        return require(name);
    }
}

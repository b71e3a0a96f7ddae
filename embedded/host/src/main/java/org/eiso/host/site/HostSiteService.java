package org.eiso.host.site;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.alfresco.model.ContentModel;
import org.alfresco.query.PagingRequest;
import org.alfresco.query.PagingResults;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.site.SiteMembership;
import org.alfresco.repo.site.SiteModel;
import org.alfresco.repo.site.SiteServiceException;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.model.FileInfo;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService.PersonInfo;
import org.alfresco.service.cmr.site.SiteInfo;
import org.alfresco.service.cmr.site.SiteMemberInfo;
import org.alfresco.service.cmr.site.SiteService;
import org.alfresco.service.cmr.site.SiteVisibility;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;
import org.eiso.host.security.ListPage;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/**
 * Sites below {@code /app:company_home/st:sites}.
 *
 * <p>Everybody may make a site and becomes its manager. What is changed in a site is changed with the caller's rights.
 */
public final class HostSiteService implements SiteService {
    private static final String GUARDED_FILES = "FileFolderService";
    private static final String SITE_ADMINISTRATORS = "GROUP_SITE_ADMINISTRATORS";
    /** The names of authorities have at most 100 characters. */
    private static final int LONGEST_AUTHORITY = 99;

    private final SiteNodes sites;
    private final SiteRoles roles;
    private final SiteMembers members;
    private final NodeService nodes;
    private final NodeService guardedNodes;
    private final BeanFactory beans;
    private final PermissionService permissions;
    private final AuthorityService authorities;
    private final DictionaryService dictionary;
    private final BehaviourFilter behaviours;

    /**
     * @param guardedNodes checks the caller's rights
     * @param beans where the public file service is found at the first use
     */
    HostSiteService(
            SiteNodes sites,
            SiteRoles roles,
            SiteMembers members,
            NodeService nodes,
            NodeService guardedNodes,
            BeanFactory beans,
            PermissionService permissions,
            AuthorityService authorities,
            DictionaryService dictionary,
            BehaviourFilter behaviours) {
        this.sites = sites;
        this.roles = roles;
        this.members = members;
        this.nodes = nodes;
        this.guardedNodes = guardedNodes;
        this.beans = beans;
        this.permissions = permissions;
        this.authorities = authorities;
        this.dictionary = dictionary;
        this.behaviours = behaviours;
    }

    @Override
    public SiteInfo createSite(
            String sitePreset,
            String shortName,
            @Nullable String title,
            @Nullable String description,
            boolean isPublic) {
        SiteVisibility visibility = isPublic ? SiteVisibility.PUBLIC : SiteVisibility.PRIVATE;
        return createSite(sitePreset, shortName, title, description, visibility);
    }

    @Override
    public SiteInfo createSite(
            String sitePreset,
            String shortName,
            @Nullable String title,
            @Nullable String description,
            SiteVisibility visibility) {
        return createSite(sitePreset, shortName, title, description, visibility, SiteModel.TYPE_SITE);
    }

    @Override
    public SiteInfo createSite(
            String sitePreset,
            String passedShortName,
            @Nullable String title,
            @Nullable String description,
            SiteVisibility visibility,
            QName siteType) {
        if (!dictionary.isSubClass(siteType, SiteModel.TYPE_SITE)) {
            throw new SiteServiceException(siteType + " is no type of site");
        }
        String shortName = passedShortName.replace(" ", "");
        if (sites.any(shortName).isPresent() || authorities.authorityExists(SiteRoles.group(shortName))) {
            throw new SiteServiceException("Unable to create site; the short name is already in use: " + shortName);
        }
        int longestRole =
                roles.of(siteType).stream().mapToInt(String::length).max().orElse(0);
        if (SiteRoles.group(shortName).length() > LONGEST_AUTHORITY - longestRole) {
            throw new SiteServiceException("The short name of a site is too long: " + shortName);
        }
        String creator = AuthenticationUtil.getRunAsUser();
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_NAME, shortName);
        properties.put(SiteModel.PROP_SITE_PRESET, sitePreset);
        properties.put(SiteModel.PROP_SITE_VISIBILITY, visibility.toString());
        properties.put(ContentModel.PROP_TITLE, title);
        properties.put(ContentModel.PROP_DESCRIPTION, description);
        NodeRef site = AuthenticationUtil.runAsSystem(() -> nodes.createNode(
                        sites.root(), ContentModel.ASSOC_CONTAINS, SiteNodes.named(shortName), siteType, properties)
                .getChildRef());
        roles.establish(site, shortName, visibility, creator);
        return sites.read(site);
    }

    @Override
    public boolean hasCreateSitePermissions() {
        return true;
    }

    @Override
    public List<SiteInfo> findSites(@Nullable String filter, @Nullable String sitePresetFilter, int size) {
        String text = filter == null ? "" : filter.replace("*", "").trim().toLowerCase(Locale.ROOT);
        return visible(
                site -> contains(site.getShortName(), text)
                        || contains(site.getTitle(), text)
                        || contains(site.getDescription(), text),
                sitePresetFilter,
                size);
    }

    @Override
    public List<SiteInfo> findSites(@Nullable String filter, int size) {
        return findSites(filter, null, size);
    }

    @Override
    public List<SiteInfo> listSites(@Nullable String nameFilter, @Nullable String sitePresetFilter, int size) {
        String start = nameFilter == null ? "" : nameFilter.trim().toLowerCase(Locale.ROOT);
        return visible(
                site -> site.getShortName().toLowerCase(Locale.ROOT).startsWith(start)
                        || Objects.toString(site.getTitle(), "")
                                .toLowerCase(Locale.ROOT)
                                .startsWith(start),
                sitePresetFilter,
                size);
    }

    @Override
    public List<SiteInfo> listSites(@Nullable String nameFilter, @Nullable String sitePresetFilter) {
        return listSites(nameFilter, sitePresetFilter, -1);
    }

    private List<SiteInfo> visible(Predicate<SiteInfo> wanted, @Nullable String preset, int size) {
        return sites.all().stream()
                .filter(sites::isReadable)
                .<SiteInfo>map(sites::read)
                .filter(site -> preset == null || preset.isEmpty() || preset.equals(site.getSitePreset()))
                .filter(wanted)
                .limit(size <= 0 ? Long.MAX_VALUE : size)
                .toList();
    }

    private static boolean contains(@Nullable String text, String part) {
        return text != null && text.toLowerCase(Locale.ROOT).contains(part);
    }

    @Override
    public List<SiteInfo> listSites(String userName) {
        return listSites(userName, -1);
    }

    @Override
    public List<SiteInfo> listSites(String userName, int size) {
        Set<String> memberOf = authorities.getAuthoritiesForUser(userName);
        return visible(site -> memberOf.contains(SiteRoles.group(site.getShortName())), null, size);
    }

    @Override
    public List<SiteMembership> listSiteMemberships(String userName, int size) {
        PersonInfo person = members.person(userName);
        List<SiteMembership> found = new ArrayList<>();
        for (SiteInfo site : listSites(userName, size)) {
            String role = getMembersRole(site.getShortName(), userName);
            found.add(new SiteMembership(site, userName, person.getFirstName(), person.getLastName(), role));
        }
        return found;
    }

    @Override
    public @Nullable SiteInfo getSite(String shortName) {
        return sites.readable(shortName).map(sites::read).orElse(null);
    }

    @Override
    public @Nullable SiteInfo getSite(NodeRef nodeRef) {
        return sites.around(nodeRef).filter(sites::isReadable).map(sites::read).orElse(null);
    }

    @Override
    public @Nullable String getSiteShortName(NodeRef nodeRef) {
        return sites.around(nodeRef)
                .map(site -> sites.read(site).getShortName())
                .orElse(null);
    }

    @Override
    public boolean hasSite(String shortName) {
        return sites.any(shortName).isPresent();
    }

    @Override
    public void updateSite(SiteInfo site) {
        String shortName = site.getShortName();
        NodeRef node = sites.require(shortName);
        SiteVisibility before = sites.read(node).getVisibility();
        // First the guarded change: who may not change the site must not change its rights either.
        Map<QName, Serializable> changed = new HashMap<>();
        changed.put(ContentModel.PROP_TITLE, site.getTitle());
        changed.put(ContentModel.PROP_DESCRIPTION, site.getDescription());
        changed.put(SiteModel.PROP_SITE_VISIBILITY, site.getVisibility().toString());
        guardedNodes.addProperties(node, changed);
        if (before != site.getVisibility()) {
            roles.changeVisibility(node, shortName, before, site.getVisibility(), sites.folders(node));
        }
    }

    @Override
    public void deleteSite(String shortName) {
        NodeRef site = sites.require(shortName);
        behaviours.disableBehaviour(site, ContentModel.ASPECT_UNDELETABLE);
        try {
            if (isSiteAdmin(AuthenticationUtil.getFullyAuthenticatedUser())) {
                nodes.deleteNode(site);
            } else {
                guardedNodes.deleteNode(site);
            }
        } finally {
            behaviours.enableBehaviour(site, ContentModel.ASPECT_UNDELETABLE);
        }
    }

    @Override
    public void listMembers(
            String shortName,
            @Nullable String nameFilter,
            @Nullable String roleFilter,
            boolean collapseGroups,
            SiteMembersCallback callback) {
        listMembers(shortName, nameFilter, roleFilter, true, true, collapseGroups, callback);
    }

    @Override
    public void listMembers(
            String shortName,
            @Nullable String nameFilter,
            @Nullable String roleFilter,
            boolean includeUsers,
            boolean includeGroups,
            boolean expandGroups,
            SiteMembersCallback callback) {
        NodeRef site = sites.require(shortName);
        for (Member member : members.list(
                        site, shortName, nameFilter, roleFilter, includeUsers, includeGroups, expandGroups)
                .values()) {
            if (callback.isDone()) {
                return;
            }
            callback.siteMember(member.name(), member.role());
        }
    }

    @Override
    public Map<String, String> listMembers(
            String shortName, @Nullable String nameFilter, @Nullable String roleFilter, int size) {
        return listMembers(shortName, nameFilter, roleFilter, size, false);
    }

    @Override
    public Map<String, String> listMembers(
            String shortName,
            @Nullable String nameFilter,
            @Nullable String roleFilter,
            int size,
            boolean collapseGroups) {
        Map<String, String> found = new LinkedHashMap<>();
        listMembersInfo(shortName, nameFilter, roleFilter, size, collapseGroups)
                .forEach(member -> found.put(member.getMemberName(), member.getMemberRole()));
        return found;
    }

    @Override
    public List<SiteMemberInfo> listMembersInfo(
            String shortName,
            @Nullable String nameFilter,
            @Nullable String roleFilter,
            int size,
            boolean collapseGroups) {
        NodeRef site = sites.require(shortName);
        return members.list(site, shortName, nameFilter, roleFilter, true, true, collapseGroups).values().stream()
                .<SiteMemberInfo>map(Function.identity())
                .limit(size <= 0 ? Long.MAX_VALUE : size)
                .toList();
    }

    @Override
    public PagingResults<SiteMembership> listMembersPaged(
            String shortName,
            boolean collapseGroups,
            @Nullable List<Pair<SortFields, Boolean>> sort,
            PagingRequest request) {
        NodeRef node = sites.require(shortName);
        SiteInfo site = sites.read(node);
        List<SiteMembership> all =
                members.list(node, shortName, null, null, true, !collapseGroups, collapseGroups).values().stream()
                        .map(member -> membership(site, member))
                        .sorted(order(sort))
                        .toList();
        return ListPage.of(all, request);
    }

    private SiteMembership membership(SiteInfo site, Member member) {
        if (member.name().startsWith(PermissionService.GROUP_PREFIX)) {
            return new SiteMembership(site, member.name(), member.role());
        }
        PersonInfo person = members.person(member.name());
        return new SiteMembership(
                site, member.name(), person.getFirstName(), person.getLastName(), member.role(), member.byGroup());
    }

    private static Comparator<SiteMembership> order(@Nullable List<Pair<SortFields, Boolean>> sort) {
        Comparator<SiteMembership> order = (left, right) -> 0;
        if (sort != null) {
            for (Pair<SortFields, Boolean> by : sort) {
                Comparator<SiteMembership> next = Comparator.comparing(
                        membership -> sorted(membership, by.getFirst()), String.CASE_INSENSITIVE_ORDER);
                order = order.thenComparing(by.getSecond() ? next : next.reversed());
            }
        }
        return order;
    }

    private static String sorted(SiteMembership membership, SortFields field) {
        return switch (field) {
            case LastName -> Objects.toString(membership.getLastName(), "");
            case FirstName -> Objects.toString(membership.getFirstName(), "");
            case Role -> membership.getRole();
            case SiteShortName -> membership.getSiteInfo().getShortName();
            case SiteTitle -> Objects.toString(membership.getSiteInfo().getTitle(), "");
            case Username, DisplayName -> membership.getPersonId();
        };
    }

    @Override
    public @Nullable SiteMemberInfo getMembersRoleInfo(String shortName, String authority) {
        NodeRef site = sites.require(shortName);
        boolean direct = roles.direct(site, shortName).values().stream().anyMatch(names -> names.contains(authority));
        return roles.roleOf(site, shortName, authority)
                .<SiteMemberInfo>map(role -> new Member(authority, role, !direct))
                .orElse(null);
    }

    @Override
    public boolean isMember(String shortName, String authority) {
        return roles.roleOf(sites.require(shortName), shortName, authority).isPresent();
    }

    @Override
    public @Nullable String getMembersRole(String shortName, String authority) {
        return roles.roleOf(sites.require(shortName), shortName, authority).orElse(null);
    }

    @Override
    public boolean canAddMember(String shortName, String authority, String role) {
        NodeRef site = sites.require(shortName);
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        boolean joins = sites.read(site).getIsPublic()
                && role.equals(SiteModel.SITE_CONSUMER)
                && authority.equals(user)
                && roles.roleOf(site, shortName, authority).isEmpty();
        return mayChangeRights(site, user) || joins;
    }

    private boolean mayChangeRights(NodeRef site, @Nullable String user) {
        return permissions.hasPermission(site, PermissionService.CHANGE_PERMISSIONS) == AccessStatus.ALLOWED
                || isSiteAdmin(user);
    }

    @Override
    public void setMembership(String shortName, String authority, String role) {
        NodeRef site = sites.require(shortName);
        Optional<String> before = roles.roleOf(site, shortName, authority);
        if (before.filter(role::equals).isPresent()) {
            return;
        }
        if (!roles.of(site).contains(role)) {
            throw new SiteServiceException("Sites have no role " + role);
        }
        if (!canAddMember(shortName, authority, role)) {
            throw new SiteServiceException("The current user may not change memberships of the site " + shortName);
        }
        before.ifPresent(current -> roles.keepAManager(shortName, authority, current));
        Optional<String> direct = before.filter(current -> isDirect(shortName, authority, current));
        roles.move(shortName, authority, direct, Optional.of(role));
    }

    private boolean isDirect(String shortName, String authority, String role) {
        return authorities
                .getContainedAuthorities(null, SiteRoles.group(shortName, role), true)
                .contains(authority);
    }

    @Override
    public void removeMembership(String shortName, String authority) {
        NodeRef site = sites.require(shortName);
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        Optional<String> role = roles.roleOf(site, shortName, authority);
        boolean direct = role.isPresent() && isDirect(shortName, authority, role.get());
        if (role.isEmpty() || !direct || !(authority.equals(user) || mayChangeRights(site, user))) {
            throw new SiteServiceException("The membership cannot be removed from the site " + shortName);
        }
        roles.keepAManager(shortName, authority, role.get());
        roles.move(shortName, authority, role, Optional.empty());
    }

    @Override
    public NodeRef createContainer(
            String shortName,
            String componentId,
            @Nullable QName containerType,
            @Nullable Map<QName, Serializable> containerProperties) {
        NodeRef site = sites.require(shortName);
        return sites.container(site, componentId)
                .orElseGet(() -> newContainer(site, shortName, componentId, containerType, containerProperties));
    }

    private NodeRef newContainer(
            NodeRef site,
            String shortName,
            String componentId,
            @Nullable QName type,
            @Nullable Map<QName, Serializable> more) {
        String name = SiteNodes.containerName(componentId);
        Map<QName, Serializable> properties = new HashMap<>(more == null ? Map.of() : more);
        properties.put(ContentModel.PROP_NAME, name);
        NodeRef container = guardedNodes
                .createNode(
                        site,
                        ContentModel.ASSOC_CONTAINS,
                        SiteNodes.named(name),
                        type == null ? ContentModel.TYPE_FOLDER : type,
                        properties)
                .getChildRef();
        guardedNodes.addAspect(container, SiteModel.ASPECT_SITE_CONTAINER, Map.of(SiteModel.PROP_COMPONENT_ID, name));
        roles.protect(site, shortName, container, sites.read(site).getVisibility());
        return container;
    }

    @Override
    public @Nullable NodeRef getContainer(String shortName, String componentId) {
        return sites.container(sites.require(shortName), componentId).orElse(null);
    }

    @Override
    public PagingResults<FileInfo> listContainers(String shortName, PagingRequest request) {
        NodeRef site = sites.require(shortName);
        return ListPage.of(beans.getBean(GUARDED_FILES, FileFolderService.class).listFolders(site), request);
    }

    @Override
    public boolean hasContainer(String shortName, String componentId) {
        return sites.container(sites.require(shortName), componentId).isPresent();
    }

    @Override
    public List<String> getSiteRoles() {
        return roles.of(SiteModel.TYPE_SITE);
    }

    @Override
    public List<String> getSiteRoles(String shortName) {
        return roles.of(sites.require(shortName));
    }

    @Override
    public String getSiteGroup(String shortName) {
        return SiteRoles.group(shortName);
    }

    @Override
    public String getSiteRoleGroup(String shortName, String role) {
        return SiteRoles.group(shortName, role);
    }

    @Override
    public NodeRef getSiteRoot() {
        return sites.root();
    }

    @Override
    public void cleanSitePermissions(NodeRef nodeRef, SiteInfo site) {
        throw new UnsupportedOperationException("SiteService.cleanSitePermissions(NodeRef, SiteInfo)");
    }

    @Override
    public PagingResults<SiteMembership> listSitesPaged(
            String userName, @Nullable List<Pair<SortFields, Boolean>> sort, PagingRequest request) {
        List<SiteMembership> all =
                listSiteMemberships(userName, -1).stream().sorted(order(sort)).toList();
        return ListPage.of(all, request);
    }

    @Override
    public @Nullable String resolveSite(String group) {
        String prefix = SiteRoles.group("");
        if (!group.startsWith(prefix)) {
            return null;
        }
        String name = group.substring(prefix.length());
        int role = name.lastIndexOf('_');
        boolean roleGroup = role > 0 && getSiteRoles().contains(name.substring(role + 1));
        return roleGroup ? name.substring(0, role) : name;
    }

    @Override
    public int countAuthoritiesWithRole(String shortName, String role) {
        sites.require(shortName);
        return roles.count(shortName, role);
    }

    @Override
    public boolean isSiteAdmin(@Nullable String userName) {
        return userName != null
                && (authorities.isAdminAuthority(userName)
                        || authorities.getAuthoritiesForUser(userName).contains(SITE_ADMINISTRATORS));
    }
}

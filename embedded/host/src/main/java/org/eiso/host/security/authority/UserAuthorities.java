package org.eiso.host.security.authority;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.security.PermissionService;
import org.eiso.host.security.CurrentAuthorities;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Everything that a user is: themselves, groups at any depth, everyone, roles. Read once per transaction and user. */
final class UserAuthorities implements CurrentAuthorities {
    private static final String AUTHENTICATED_ROLE = "ROLE_AUTHENTICATED";

    private final AuthorityGraph graph;
    private final Set<String> adminGroups;
    /** Names this instance's cache among the resources of the transaction. */
    private final Object resource = new Object();

    UserAuthorities(AuthorityGraph graph, Set<String> adminGroups) {
        this.graph = graph;
        this.adminGroups = Set.copyOf(adminGroups);
    }

    @Override
    public Set<String> get() {
        String user = AuthenticationUtil.getRunAsUser();
        if (user == null) {
            return Set.of();
        }
        Set<String> all = new HashSet<>(of(user));
        all.add(user);
        all.add(AUTHENTICATED_ROLE);
        return Set.copyOf(all);
    }

    /** Groups and roles of a user, as {@code AuthorityService.getAuthoritiesForUser}; without the name itself. */
    Set<String> of(String userName) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return read(userName);
        }
        Map<String, Set<String>> known = AlfrescoTransactionSupport.getResource(resource);
        if (known == null) {
            known = new HashMap<>();
            AlfrescoTransactionSupport.bindResource(resource, known);
        }
        return known.computeIfAbsent(userName, this::read);
    }

    /** To be called after any change of groups or members. */
    void forget() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            Map<String, Set<String>> known = AlfrescoTransactionSupport.getResource(resource);
            if (known != null) {
                known.clear();
            }
        }
    }

    private Set<String> read(String userName) {
        Set<String> found = new HashSet<>();
        graph.find(userName).ifPresent(entry -> found.addAll(graph.containing(entry.nodeId(), false)));
        if (userName.equalsIgnoreCase(AuthenticationUtil.getGuestUserName())) {
            found.add(PermissionService.GUEST_AUTHORITY);
        } else {
            found.add(PermissionService.ALL_AUTHORITIES);
        }
        boolean admin = userName.equalsIgnoreCase(AuthenticationUtil.getAdminUserName())
                || userName.equals(AuthenticationUtil.getSystemUserName())
                || found.stream().anyMatch(adminGroups::contains);
        if (admin) {
            found.add(PermissionService.ADMINISTRATOR_AUTHORITY);
        }
        return Set.copyOf(found);
    }
}

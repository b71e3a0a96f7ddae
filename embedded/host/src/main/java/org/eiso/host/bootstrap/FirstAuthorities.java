package org.eiso.host.bootstrap;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.QName;

/** The administrator, the guest and the groups that every repository has. */
final class FirstAuthorities {
    private static final String OWNER = PermissionService.OWNER_AUTHORITY;
    private static final List<String> GROUPS = List.of(
            "ALFRESCO_ADMINISTRATORS",
            "EMAIL_CONTRIBUTORS",
            "SITE_ADMINISTRATORS",
            "ALFRESCO_SEARCH_ADMINISTRATORS",
            "ALFRESCO_MODEL_ADMINISTRATORS",
            "ALFRESCO_SYSTEM_ADMINISTRATORS");

    private final PersonService people;
    private final AuthorityService authorities;
    private final PermissionService permissions;

    FirstAuthorities(PersonService people, AuthorityService authorities, PermissionService permissions) {
        this.people = people;
        this.authorities = authorities;
        this.permissions = permissions;
    }

    void create(NodeRef adminHome, NodeRef guestHome) {
        String admin = AuthenticationUtil.getAdminUserName();
        NodeRef administrator = person(admin, "Administrator", adminHome);
        permissions.setPermission(administrator, admin, PermissionService.ALL_PERMISSIONS, true);
        permissions.setPermission(administrator, OWNER, PermissionService.ALL_PERMISSIONS, true);

        String guestName = AuthenticationUtil.getGuestUserName();
        NodeRef guest = person(guestName, "Guest", guestHome);
        permissions.setPermission(guest, guestName, PermissionService.READ, true);

        for (String group : GROUPS) {
            String name = authorities.getName(AuthorityType.GROUP, group);
            authorities.createAuthority(
                    AuthorityType.GROUP,
                    group,
                    group,
                    Set.of(AuthorityService.ZONE_APP_DEFAULT, AuthorityService.ZONE_AUTH_ALFRESCO),
                    Map.of(ContentModel.PROP_NODE_UUID, name, ContentModel.PROP_NAME, name));
            authorities.addAuthority(name, admin);
        }
    }

    private NodeRef person(String userName, String firstName, NodeRef home) {
        Map<QName, Serializable> properties = Map.of(
                ContentModel.PROP_USERNAME, userName,
                ContentModel.PROP_FIRSTNAME, firstName,
                ContentModel.PROP_LASTNAME, "",
                ContentModel.PROP_HOMEFOLDER, home,
                ContentModel.PROP_SIZE_CURRENT, 0L);
        return people.createPerson(properties);
    }
}

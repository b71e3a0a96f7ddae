package org.eiso.host.security.permission;

import java.util.HashSet;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.PermissionService;
import org.eiso.host.security.ReadableAcls;

/** Reads {@link ReadableAcls} from the database; what a transaction revoked is gone in it at once. */
final class JdbcReadableAcls implements ReadableAcls {
    private final AclStore acls;
    private final PermissionModel model;
    private final PermissionDecision decision;

    JdbcReadableAcls(AclStore acls, PermissionModel model) {
        this.acls = acls;
        this.model = model;
        this.decision = new PermissionDecision(model);
    }

    @Override
    public boolean readsEverything(Set<String> authorities) {
        return authorities.contains(PermissionService.ADMINISTRATOR_AUTHORITY)
                || authorities.contains(AuthenticationUtil.SYSTEM_USER_NAME);
    }

    @Override
    public Set<Long> readable(Set<String> authorities) {
        Set<String> giving = model.granters(PermissionService.READ);
        Set<Long> readable = acls.aclsWithEntry(authorities, giving, true);
        // Denials are rare: only lists that both allow and deny need the full decision.
        Set<Long> doubtful = acls.aclsWithEntry(authorities, giversOfAnyPart(), false);
        doubtful.retainAll(readable);
        for (long acl : doubtful) {
            if (!decision.isAllowed(
                    PermissionService.READ, authorities, acls.entries(acl), PermissionModel::isEveryNode)) {
                readable.remove(acl);
            }
        }
        return readable;
    }

    private Set<String> giversOfAnyPart() {
        Set<String> parts = new HashSet<>(model.grantees(PermissionService.READ));
        model.lowLevelsOf(PermissionService.READ).forEach(low -> parts.addAll(model.granters(low)));
        return parts;
    }
}

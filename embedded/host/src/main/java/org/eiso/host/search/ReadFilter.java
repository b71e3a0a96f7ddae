package org.eiso.host.search;

import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.eiso.host.security.CurrentAuthorities;
import org.eiso.host.security.ReadableAcls;
import org.jspecify.annotations.Nullable;

/** Who asks, and so what may be found. */
final class ReadFilter {
    private final ReadableAcls acls;
    private final CurrentAuthorities authorities;

    ReadFilter(ReadableAcls acls, CurrentAuthorities authorities) {
        this.acls = acls;
        this.authorities = authorities;
    }

    /**
     * What somebody may find.
     *
     * @param acls nodes that one of these lists acts on
     * @param user and what this person owns; null where nobody is authenticated
     */
    record Readable(Set<Long> acls, @Nullable String user) {
        boolean includes(@Nullable Long acl, @Nullable String owner) {
            return acl != null && acls.contains(acl) || user != null && user.equals(owner);
        }
    }

    /** What the run-as user of this thread may find; null if everything. */
    @Nullable
    Readable current() {
        if (AuthenticationUtil.isRunAsUserTheSystemUser()) {
            return null;
        }
        Set<String> all = authorities.get();
        if (acls.readsEverything(all)) {
            return null;
        }
        return new Readable(acls.readable(all), AuthenticationUtil.getRunAsUser());
    }
}

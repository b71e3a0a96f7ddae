package org.eiso.host.security.permission;

import org.eiso.host.security.AuthorityDeletion;

/** Takes the entries of a deleted authority out of all access control lists. */
final class AuthorityEntriesRemoval implements AuthorityDeletion {
    private final AclStore acls;
    private final AccessEntries entries;

    AuthorityEntriesRemoval(AclStore acls, AccessEntries entries) {
        this.acls = acls;
        this.entries = entries;
    }

    @Override
    public void authorityDeleted(String authority) {
        acls.removeAuthority(authority);
        entries.forget();
    }
}

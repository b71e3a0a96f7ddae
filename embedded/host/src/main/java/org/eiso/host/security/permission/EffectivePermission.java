package org.eiso.host.security.permission;

import org.alfresco.service.cmr.security.AccessPermission;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityType;

/** A permission as the permission service reports it; equal if authority, permission and status are. */
final class EffectivePermission implements AccessPermission {
    private final int position;
    private final Key key;

    private record Key(String authority, String permission, AccessStatus status) {}

    EffectivePermission(int position, String authority, String permission, AccessStatus status) {
        this.position = position;
        this.key = new Key(authority, permission, status);
    }

    static EffectivePermission of(AccessEntry entry) {
        return new EffectivePermission(
                entry.position(),
                entry.authority(),
                entry.permission(),
                entry.allowed() ? AccessStatus.ALLOWED : AccessStatus.DENIED);
    }

    @Override
    public String getPermission() {
        return key.permission();
    }

    @Override
    public AccessStatus getAccessStatus() {
        return key.status();
    }

    @Override
    public String getAuthority() {
        return key.authority();
    }

    @Override
    public AuthorityType getAuthorityType() {
        return AuthorityType.getAuthorityType(key.authority());
    }

    @Override
    public int getPosition() {
        return position;
    }

    @Override
    public boolean isInherited() {
        return position > 0;
    }

    @Override
    public boolean isSetDirectly() {
        return position == 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EffectivePermission that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key.authority() + " " + key.permission() + " " + key.status() + (isInherited() ? " inherited" : "");
    }
}

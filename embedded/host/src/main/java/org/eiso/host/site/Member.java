package org.eiso.host.site;

import org.alfresco.service.cmr.site.SiteMemberInfo;

/** A member of a site; {@code byGroup}: not a member themselves, but through a group. */
record Member(String name, String role, boolean byGroup) implements SiteMemberInfo {
    @Override
    public String getMemberName() {
        return name;
    }

    @Override
    public String getMemberRole() {
        return role;
    }

    @Override
    public boolean isMemberOfGroup() {
        return byGroup;
    }
}

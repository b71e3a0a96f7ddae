package org.alfresco.repo.site;

import java.util.Objects;
import org.alfresco.service.cmr.site.SiteInfo;

/** Who belongs to a site, in which role. */
public class SiteMembership {
    private final SiteInfo siteInfo;
    private final String personId;
    private final String firstName;
    private final String lastName;
    private final String role;
    private final boolean isMemberOfGroup;

    public SiteMembership(SiteInfo siteInfo, String id, String firstName, String lastName, String role) {
        this.siteInfo = siteInfo;
        this.personId = id;
        this.firstName = firstName;
        this.lastName = lastName;
        this.role = role;
        this.isMemberOfGroup = false;
    }

    public SiteMembership(
            SiteInfo siteInfo, String id, String firstName, String lastName, String role, boolean isMemberOfGroup) {
        this.siteInfo = siteInfo;
        this.personId = id;
        this.firstName = firstName;
        this.lastName = lastName;
        this.role = role;
        this.isMemberOfGroup = isMemberOfGroup;
    }

    public SiteMembership(SiteInfo siteInfo, String id, String role) {
        this.siteInfo = siteInfo;
        this.personId = id;
        this.firstName = null;
        this.lastName = null;
        this.role = role;
        this.isMemberOfGroup = false;
    }

    public SiteInfo getSiteInfo() {
        return siteInfo;
    }

    public String getPersonId() {
        return personId;
    }

    public String getFirstName() {
        return firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public String getRole() {
        return role;
    }

    public boolean isMemberOfGroup() {
        return isMemberOfGroup;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof SiteMembership other
                && Objects.equals(siteInfo, other.siteInfo)
                && Objects.equals(personId, other.personId)
                && Objects.equals(role, other.role);
    }

    @Override
    public int hashCode() {
        return Objects.hash(siteInfo, personId, role);
    }
}

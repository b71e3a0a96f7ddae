package org.alfresco.repo.site;

import org.alfresco.service.cmr.site.SiteInfo;

public class SiteMembership {
    public SiteMembership(SiteInfo siteInfo, String value, String value2, String value3, String value4) { throw new UnsupportedOperationException("SiteMembership"); }
    public SiteMembership(SiteInfo siteInfo, String value, String value2, String value3, String value4, boolean flag) { throw new UnsupportedOperationException("SiteMembership"); }
    public SiteMembership(SiteInfo siteInfo, String value, String value2) { throw new UnsupportedOperationException("SiteMembership"); }
    public String getPersonId() { throw new UnsupportedOperationException("SiteMembership.getPersonId"); }
    public String getFirstName() { throw new UnsupportedOperationException("SiteMembership.getFirstName"); }
    public String getLastName() { throw new UnsupportedOperationException("SiteMembership.getLastName"); }
    public boolean isMemberOfGroup() { throw new UnsupportedOperationException("SiteMembership.isMemberOfGroup"); }
    public int hashCode() { throw new UnsupportedOperationException("SiteMembership.hashCode"); }
    public boolean equals(Object object) { throw new UnsupportedOperationException("SiteMembership.equals"); }
    public String toString() { throw new UnsupportedOperationException("SiteMembership.toString"); }
}

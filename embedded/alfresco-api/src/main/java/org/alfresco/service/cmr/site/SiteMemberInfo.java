package org.alfresco.service.cmr.site;

public interface SiteMemberInfo {
    String getMemberName();

    String getMemberRole();

    boolean isMemberOfGroup();
}
